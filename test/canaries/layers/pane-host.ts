// plant: pane/canary-host.ts
// expect: pane-knows-no-host
import '../workbench/files/opened-file.ts';
