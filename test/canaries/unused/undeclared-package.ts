// append: core/cell/cell.ts
// expect: canary-package
// at: canary-package
import 'canary-package';
