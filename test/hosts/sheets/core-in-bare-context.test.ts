import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { COMMANDS, planText, type Snapshot } from '../../../core/index.ts';
import { openSheetsWorld } from './open-sheets-world.ts';

/** The core as the add-on carries it, and one function that plans every command of a snapshot. */
function coreScript(): string {
  const { outputFiles, warnings } = buildSync({
    entryPoints: ['core/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'core',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  return `${outputFiles[0]?.text ?? ''}
    function plans(snapshot, asOf) {
      return core.COMMANDS.filter((one) => one.can(snapshot, { asOf, mapping: [] }).can)
        .map((one) => [one.id, core.planText(one.run(snapshot, { asOf, mapping: [] }))]);
    }`;
}

const SNAPSHOT: Snapshot = {
  name: 'book',
  sheets: [
    {
      name: 'Projects',
      grid: [
        ['ID', 'Name', 'Start', 'Forecast end', 'Budget', 'RAG'],
        ['P-001', 'Ledger in the cloud', 46252, 46502, 900000, 'Green'],
        ['P-002', '=Payroll & time', 46312, 46432, 400000, 'Amber'],
      ],
      visibility: 'visible',
      isProtected: false,
      merges: [],
      mark: null,
      extras: 0,
    },
  ],
};

it('the core plans every command in the bare context as it does here', { timeout: 60_000 }, () => {
  const context = { asOf: 46342, mapping: [] };
  const here = COMMANDS.filter((one) => one.can(SNAPSHOT, context).can).map((one) => [
    one.id,
    planText(one.run(SNAPSHOT, context)),
  ]);
  expect(here.length).toBeGreaterThan(0);
  expect(openSheetsWorld({ code: coreScript() }).call('plans', SNAPSHOT, 46342)).toEqual(here);
});
