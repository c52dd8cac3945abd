// plant: core/cell/canary-test.ts
// expect: nobody-imports-test-tools-bench
import '../../tools/check-house.ts';
