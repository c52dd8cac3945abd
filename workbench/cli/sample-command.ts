/** `steersheet sample`: writes the sample portfolio to try things on. */

import { extname } from 'node:path';
import { readOptions } from './command-options.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { onFile } from './file-failure.ts';
import { printable } from './printable.ts';
import { replaceFile } from './replace-file.ts';
import { fullPath, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Writes the sample to a new file. A file that is there is never replaced: somebody may have worked in it. */
export async function sampleCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const options = readOptions('sample', args, {});
  const [out, ...others] = options.files;
  if (out === undefined) throw new UsageError('Say where to write: OUT.xlsx.', 'sample');
  if (others.length > 0) throw new UsageError('sample writes one file.', 'sample');
  if (extname(out).toLowerCase() !== '.xlsx') {
    throw new UsageError('The sample is a workbook: its name must end in .xlsx.', 'sample');
  }
  const { openSample } = await import('../sample/open-sample.ts');
  const { SAMPLE_AS_OF } = await import('../../sample/build-sample.ts');
  const sample = await openSample();
  const bytes = sample.toBytes();
  await onFile(out, () => replaceFile(fullPath(terminal, out), bytes, 'refuse'));
  terminal.out(`${printable(out)}: the sample portfolio, as of ${SAMPLE_AS_OF}.\n`);
  terminal.out(`Try: steersheet check ${printable(out)} --as-of ${SAMPLE_AS_OF}\n`);
  return EXIT.ok;
}
