/** Words and cells of the Value tab that several of its blocks use. */

import type { Project } from '../../model/projects.ts';
import type { DocumentCell } from '../../plan/tab-document.ts';
import type { BenefitUnit } from '../../portfolio/benefit-unit.ts';
import type { CoveredSum } from '../../portfolio/money-totals.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import { cell } from '../layout.ts';
import { coveredText } from '../part-clause.ts';
import type { ValueFigures } from './value-figures.ts';

/** An amount with its unit: `1,900,000` of money, `9,000 calls a year`, `2%`. */
export function spellAmount(amount: number, unit: BenefitUnit): string {
  if (unit.isMoney) return spellWhole(amount);
  if (isShareOf(unit, amount)) return spellShare(amount);
  return `${spellDecimal(amount)} ${unit.label}`;
}

/** An amount in a column of numbers; `null` stays blank. */
export function amountCell(amount: number | null, unit: BenefitUnit): DocumentCell {
  if (amount === null) return cell(null);
  if (unit.isMoney) return cell(amount, 'money');
  if (isShareOf(unit, amount)) return cell(amount, 'percent');
  return cell(amount, Number.isInteger(amount) ? 'integer' : 'decimal');
}

/** Per cent are kept as 0.02 where the cell shows 2 %, and as 2 where it does not. */
function isShareOf({ key }: BenefitUnit, amount: number): boolean {
  return key === '%' && Math.abs(amount) <= 1;
}

/** Two decimals at the most, and none that are 0. */
function spellDecimal(amount: number): string {
  const rounded = Math.round(Math.abs(amount) * 100) / 100;
  const whole = Math.floor(rounded);
  const parts = Math.round((rounded - whole) * 100);
  const decimals = parts === 0 ? '' : `.${String(parts).padStart(2, '0').replace(/0$/, '')}`;
  const isNegative = amount < 0 && rounded > 0;
  return `${isNegative ? '-' : ''}${spellWhole(whole)}${decimals}`;
}

/** `all 12`, `9 of 12`, with what is counted behind it: how much a sum covers. */
export function coverageText(sum: CoveredSum): string {
  return coveredText(sum);
}

/** `, AUD`, or nothing where the workbook names no currency. */
export function currencyMark({ portfolio }: ValueFigures): string {
  const { currency } = portfolio.settings;
  return currency === null ? '' : `, ${currency}`;
}

/** Who answers for the money: the sponsor, else the project manager. */
export function ownerOf(project: Project | null): string | null {
  return project?.sponsor ?? project?.projectManager ?? null;
}

/** `it is mandatory (Audit finding)`, or `null` where it need not be done. */
export function mandatoryText({ mandatory, mandatoryReason }: Project): string | null {
  if (mandatory !== true) return null;
  return mandatoryReason === null ? 'it is mandatory' : `it is mandatory (${mandatoryReason})`;
}

/** Why nothing is known of benefits, as a sentence, or `null` where something is. */
export function whyNoBenefits({
  state,
  portfolio,
  stoppedCount,
  benefits,
}: ValueFigures): string | null {
  if (state === 'absent') {
    return 'Not known: the workbook has no Benefits table. One with the columns Project, Benefit, Unit, Planned, Planned date and Realised would tell.';
  }
  if (state === 'unread')
    return 'Not known: no row of Benefits could be read; Check names the cells.';
  if (benefits.length > 0) return null;
  return stoppedCount === 0 || portfolio.benefits.length === 0
    ? 'Not known: the Benefits table has no rows.'
    : `Not known: ${stoppedCount === 1 ? 'the only benefit is' : `all ${spellCount(stoppedCount, 'benefit')} are`} of stopped projects.`;
}

/** A sentence begun with a capital letter. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
