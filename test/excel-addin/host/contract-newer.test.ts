import { vi } from 'vitest';
import { describeHost } from '../../host-contract/describe-host.ts';
import { OLDEST_SETS } from '../../hosts/excel/oldest-sets.ts';
import { standInHost } from './stand-in-host.ts';

vi.setConfig({ testTimeout: 120_000 });

describeHost(standInHost('Excel with ExcelApi 1.15', {}, { ...OLDEST_SETS, ExcelApi: '1.15' }));
