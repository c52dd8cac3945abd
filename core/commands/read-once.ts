/** One reading of a workbook for all who ask about it: a pane asks for the check and for each command in one go. */

import type { Snapshot } from '../cell/snapshot.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { readPortfolio } from '../model/read-portfolio.ts';
import type { Mapping } from '../sheet/mapping.ts';

interface Kept {
  readonly mapping: Mapping;
  readonly portfolio: Portfolio;
}

// A snapshot is never changed, so its reading under one mapping is always the same.
const KEPT = new WeakMap<Snapshot, Kept>();

/** What `readPortfolio` gives, read again only for another snapshot or another mapping. */
export function readOnce(snapshot: Snapshot, mapping: Mapping): Portfolio {
  const kept = KEPT.get(snapshot);
  const isSame = kept?.mapping === mapping || (kept?.mapping.length === 0 && mapping.length === 0);
  if (kept !== undefined && isSame) return kept.portfolio;
  const portfolio = readPortfolio(snapshot, mapping);
  KEPT.set(snapshot, { mapping, portfolio });
  return portfolio;
}
