/** Runs every generator (`tools/generate-*.ts`) with `--check`: a generated file that differs from what would be written now is a fault. */
import { runNode } from './tree/run-program.ts';
import { listFiles } from './tree/source-files.ts';

const generators = listFiles('tools').filter((path) => /^tools\/generate-[\w-]+\.ts$/.test(path));
let faults = generators.length === 0 ? 1 : 0;
for (const generator of generators) {
  const ended = await runNode(['tools/run.mjs', generator, '--check']);
  const said = `${ended.output}${ended.errors}`.trim();
  if (said !== '') console.log(said);
  if (ended.code !== 0) {
    faults++;
    console.log(`${generator}: stale; write it anew with: node tools/run.mjs ${generator}`);
  }
}
console.log(`fresh: ${generators.length} generators, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
