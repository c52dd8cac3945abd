// plant: tools/canary-test.ts
// expect: tools-import-no-test
import '../test/host-contract/describe-host.ts';
