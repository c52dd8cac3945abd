/** Prints how much of Code.js the functions in cells need: each by itself, and the parts with the files they come from. Words after the command choose functions. */
import { FUNCTIONS } from '../core/index.ts';
import { sheetsScript } from './bundle/sheets-script.ts';
import { weighParts } from './bundle/weigh-parts.ts';

const FILES_SHOWN = 8;

const script = await sheetsScript();
const { code, parts } = script;
const { bytes, wrapper, of } = weighParts(script);
const kb = (count: number): string => `${(count / 1000).toFixed(1).padStart(7)} KB`;
const all = FUNCTIONS.map(({ id }) => id);
console.log(`${kb(Buffer.byteLength(code))}  all that Code.js computes`);
console.log(`${kb(of(all))}  what the functions need of it`);
console.log(`${kb(wrapper)}  what every formula needs\n\n    beside it     only for it`);
const chosen = process.argv.slice(2).map((id) => id.toUpperCase());
for (const id of all) {
  if (chosen.length > 0 && !chosen.includes(id)) continue;
  const own = of(all) - of(all.filter((one) => one !== id));
  console.log(`${kb(of([id]) - wrapper)}  ${kb(own)}  ${id}`);
}
console.log('\nThe parts, heaviest first:');
const order = [...parts.keys()].sort((one, other) => (bytes[other] ?? 0) - (bytes[one] ?? 0));
for (const part of order) {
  const { loads = [], files = [] } = parts[part] ?? {};
  const more = files.length > FILES_SHOWN ? ` and ${files.length - FILES_SHOWN} more` : '';
  console.log(`${kb(bytes[part] ?? 0)}  ${loads.join(' ')}`);
  console.log(`             ${files.slice(0, FILES_SHOWN).join(' ')}${more}`);
}
