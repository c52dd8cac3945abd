/** Month names as they are met in sheets: English in full and in short, and a few neighbours' languages. */

// Accents are taken off before the look-up. A name that means two months in two languages must not be added.
const NAMES: readonly string[] = [
  'jan january januar januari janv janvier ene enero janner jaenner',
  'feb february februar februari fev fevr fevrier febrero',
  'mar march marz maerz mrz mars maart mrt marzo',
  'apr april avr avril abr abril',
  'may mai mei mayo',
  'jun june juni juin junio',
  'jul july juli juil juillet julio',
  'aug august augustus aout ago agosto',
  'sep sept september septembre septiembre',
  'oct october okt oktober octobre octubre',
  'nov november novembre noviembre',
  'dec december dez dezember decembre dic diciembre',
];

const MONTH_OF_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The month (1–12) that a name means, whatever its case, accents and final dot, or `null`. */
export function monthOfName(name: string): number | null {
  const bare = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase();
  return MONTH_OF_NAME.get(bare) ?? null;
}
