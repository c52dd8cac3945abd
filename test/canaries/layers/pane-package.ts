// plant: pane/canary-package.ts
// expect: pane-imports-only-preact
import 'fflate';
