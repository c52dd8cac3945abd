import { vi } from 'vitest';
import { describeHost } from '../../host-contract/describe-host.ts';
import { standInHost } from './stand-in-host.ts';

vi.setConfig({ testTimeout: 120_000 });

describeHost(
  standInHost('Excel with ExcelApi 1.9', { merges: 'ExcelApi tells merged cells from 1.13 on' }),
);
