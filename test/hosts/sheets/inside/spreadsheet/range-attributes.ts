/** The attributes of cells that a range gives and takes alone and in blocks, as one table. */

import type { CellFormat } from '../../state/cell-state.ts';
import { EnumValue } from '../enum-value.ts';
import { ServiceException } from '../errors.ts';
import { cssColour } from '../values/colours.ts';
import type { World } from '../world.ts';

/** One attribute: how it is called, where it is kept, and how what a script gives becomes what is kept, and back. */
export interface RangeAttribute {
  /** `Background`: `getBackground`, `setBackground`. */
  readonly one: string;
  /** `Backgrounds`. */
  readonly many: string;
  readonly key: keyof CellFormat;
  readonly standard: string | number;
  /** `undefined` sets the attribute back to its standard. */
  take(given: unknown, world: World): string | number | undefined;
  give(kept: string | number, world: World): unknown;
}

const asIs = (kept: string | number): unknown => kept;
const orStandard = (given: unknown) => (given === null ? undefined : (given as string | number));

function colour(given: unknown): string | undefined {
  if (given === null) return undefined;
  const css = cssColour(String(given));
  if (css === null)
    throw new ServiceException(
      `Sheets would take the colour "${given}" without a word; it is none.`,
    );
  return css;
}

function text(
  one: string,
  many: string,
  key: keyof CellFormat,
  standard: string | number,
  take: RangeAttribute['take'] = orStandard,
): RangeAttribute {
  return { one, many, key, standard, take, give: asIs };
}

const WRAPS = 'Spreadsheet.WrapStrategy';

/** Every attribute that has a getter and a setter of each kind. */
export const RANGE_ATTRIBUTES: readonly RangeAttribute[] = [
  text('Background', 'Backgrounds', 'background', '#ffffff', colour),
  text('FontColor', 'FontColors', 'fontColor', '#000000', colour),
  text('FontFamily', 'FontFamilies', 'fontFamily', 'Arial'),
  text('FontLine', 'FontLines', 'fontLine', 'none'),
  text('FontSize', 'FontSizes', 'fontSize', 10, (given) => {
    if (typeof given !== 'number' || given < 1 || given > 400)
      throw new ServiceException(`The font size ${given} is out of bounds.`);
    return given;
  }),
  text('FontStyle', 'FontStyles', 'fontStyle', 'normal'),
  text('FontWeight', 'FontWeights', 'fontWeight', 'normal'),
  text('HorizontalAlignment', 'HorizontalAlignments', 'horizontalAlignment', 'general', (given) =>
    given === null || given === 'normal' ? undefined : String(given),
  ),
  text('VerticalAlignment', 'VerticalAlignments', 'verticalAlignment', 'bottom'),
  text('NumberFormat', 'NumberFormats', 'numberFormat', 'General', (given) =>
    given === '' || given === 'General' ? undefined : String(given),
  ),
  {
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    key: 'wrapStrategy',
    standard: 'OVERFLOW',
    take: (given) => (given instanceof EnumValue ? given.name() : undefined),
    give: (kept, world) => world.enumValue(WRAPS, String(kept)),
  },
  {
    one: 'Wrap',
    many: 'Wraps',
    key: 'wrapStrategy',
    standard: 'OVERFLOW',
    take: (given) => (given === true ? 'WRAP' : 'OVERFLOW'),
    give: (kept) => kept === 'WRAP',
  },
];
