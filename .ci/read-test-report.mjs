/** Reads vitest's JSON report: fails unless tests ran, all passed and none was left out. `node .ci/read-test-report.mjs REPORT` */
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { numPassedTests: passed, numFailedTests: failed, numTotalTests: total } = report;
console.log(
  `tests: ${passed} of ${total} passed, ${failed} failed, ${total - passed - failed} left out`,
);
process.exitCode = passed > 0 && passed === total ? 0 : 1;
