/** One computation of what a command shows for all who ask for it: a host asks for the tab, and then for the answer. */

import type { Snapshot } from '../cell/snapshot.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { capacityFigures } from '../status/capacity-review/capacity-figures.ts';
import { deliveryFigures } from '../status/delivery/delivery-figures.ts';
import { executiveFigures } from '../status/executive-figures.ts';
import { prioritisationFigures } from '../status/prioritisation/prioritisation-figures.ts';
import { programmeFigures } from '../status/programme/programme-figures.ts';
import { raidFigures } from '../status/raid-review/raid-figures.ts';
import { valueFigures } from '../status/value/value-figures.ts';
import type { Context } from './command.ts';
import { readOnce } from './read-once.ts';

/** The figures of a workbook, computed again only for another reading of it or for another day. */
type FiguresOf<Figures> = (snapshot: Snapshot, context: Context) => Figures;

/** The figures of the Executive tab. */
export const executiveOnce: FiguresOf<ReturnType<typeof executiveFigures>> = once(executiveFigures);

/** The figures of the Prioritisation tab. */
export const prioritisationOnce: FiguresOf<ReturnType<typeof prioritisationFigures>> =
  once(prioritisationFigures);

/** The figures of the Capacity review. */
export const capacityOnce: FiguresOf<ReturnType<typeof capacityFigures>> = once(capacityFigures);

/** The figures of the RAID review. */
export const raidOnce: FiguresOf<ReturnType<typeof raidFigures>> = once(raidFigures);

/** The figures of the Programme tab, from those of the Executive tab and of the RAID review. */
export const programmeOnce: FiguresOf<ReturnType<typeof programmeFigures>> = once((_, __, asked) =>
  programmeFigures(executiveOnce(...asked), raidOnce(...asked)),
);

/** The figures of the Delivery tab, from the same. */
export const deliveryOnce: FiguresOf<ReturnType<typeof deliveryFigures>> = once((_, __, asked) =>
  deliveryFigures(executiveOnce(...asked), raidOnce(...asked)),
);

/** The figures of the Value tab, from those of the Executive tab. */
export const valueOnce: FiguresOf<ReturnType<typeof valueFigures>> = once((_, __, asked) =>
  valueFigures(executiveOnce(...asked)),
);

function once<Figures>(
  compute: (portfolio: Portfolio, asOfDay: number, asked: [Snapshot, Context]) => Figures,
): FiguresOf<Figures> {
  // A portfolio is never changed, so its figures as of a day are always the same.
  const kept = new WeakMap<Portfolio, { readonly asOfDay: number; readonly figures: Figures }>();
  return (snapshot, context) => {
    const { asOf, mapping } = context;
    const portfolio = readOnce(snapshot, mapping);
    const known = kept.get(portfolio);
    if (known !== undefined && known.asOfDay === asOf) return known.figures;
    const figures = compute(portfolio, asOf, [snapshot, context]);
    kept.set(portfolio, { asOfDay: asOf, figures });
    return figures;
  };
}
