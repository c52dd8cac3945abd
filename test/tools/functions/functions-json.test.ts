/** Excel's metadata against what Microsoft's own generator makes of the same functions. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { describe, expect, it } from 'vitest';
import { argumentsOf, FUNCTIONS } from '../../../core/index.ts';
import { argumentText, functionsJson } from '../../../tools/functions/functions-json.ts';

/** The functions as somebody would write them for that generator. */
function typeScriptSource(): string {
  return FUNCTIONS.map((spec) => {
    const args = argumentsOf(spec);
    const tags = args.map(
      (argument) =>
        ` * @param ${argument.optional === true ? `[${argument.name}]` : argument.name} ${argumentText(argument)}`,
    );
    const params = args.map(({ name, optional }) => `${name}${optional ? '?' : ''}: any[][]`);
    return [
      '/**',
      ` * ${spec.summary}`,
      ` * @customfunction ${spec.id}`,
      ...tags,
      ' */',
      `export function ${spec.id.toLowerCase()}(${params.join(', ')}): any[][] { return []; }`,
      '',
    ].join('\n');
  }).join('\n');
}

describe('functions.json', () => {
  it('is what custom-functions-metadata makes of an equivalent source, and the flag for errors', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'steersheet-metadata-'));
    try {
      const file = join(folder, 'functions.ts');
      writeFileSync(file, typeScriptSource());
      const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
      expect(errors).toEqual([]);
      const made = JSON.parse(metadataJson) as { readonly functions: readonly unknown[] };
      expect(made.functions).toHaveLength(FUNCTIONS.length);
      expect(JSON.parse(functionsJson())).toEqual({ ...made, allowErrorForDataTypeAny: true });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('keeps texts within 255 characters, the most that dialogs of Excel are known to take', () => {
    const { functions } = JSON.parse(functionsJson()) as {
      readonly functions: readonly {
        readonly id: string;
        readonly description: string;
        readonly parameters: readonly { readonly name: string; readonly description: string }[];
      }[];
    };
    const long = functions.flatMap(({ id, description, parameters }) =>
      [{ name: '', description }, ...parameters]
        .filter((one) => one.description.length > 255)
        .map((one) => `${id} ${one.name}`),
    );
    expect(long).toEqual([]);
  });
});
