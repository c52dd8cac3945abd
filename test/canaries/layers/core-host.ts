// plant: core/cell/canary-host.ts
// expect: core-knows-no-shell
import type { PaneBridge } from '../../workbench/files/opened-file.ts';
