// plant: core/cell/canary-pane.ts
// expect: core-knows-no-shell
import '../../pane/bridge.ts';
