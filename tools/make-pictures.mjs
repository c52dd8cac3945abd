/** `npm run pictures`: follows docs/guide.md in Chromium and takes the guide's pictures anew. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', 'test/guide'],
  { stdio: 'inherit', env: { ...process.env, CI: 'true', STEERSHEET_PICTURES: '1' } },
);
process.exitCode = status ?? 1;
