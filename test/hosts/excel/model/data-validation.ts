/** What a user may enter into cells: drop-down lists and limits. What an add-in writes is not held to it. */

import type { Rect } from '../../../../core/index.ts';
import { choice, flag, text } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import { invalidArgument, notImplemented, unsure } from '../wire/refusal.ts';
import { formatRect, overlap, quoteSheet } from './address.ts';
import { Block } from './block.ts';
import type { ValidationRule } from './book.ts';

const KINDS = ['list', 'wholeNumber', 'decimal', 'date', 'time', 'textLength', 'custom'] as const;
/** Excel's limit of a list that is written out. */
const MOST_LIST_LETTERS = 255;
/** Excel's limits of what it shows beside a cell. */
const MOST_TITLE_LETTERS = 32;
const MOST_ALERT_LETTERS = 225;
const MOST_PROMPT_LETTERS = 255;

export class DataValidation extends HostObject {
  private readonly ranges: readonly Block[];

  constructor(ranges: readonly Block[]) {
    super();
    this.ranges = ranges;
  }

  override requireAlive(): void {
    for (const range of this.ranges) range.requireAlive();
  }

  get Rule(): unknown {
    return this.shared()?.rule ?? {};
  }

  set Rule(value: unknown) {
    const rule = checkRule(value);
    for (const { sheet, block } of this.ranges) {
      sheet.requireEditable();
      this.forget(sheet.validations, block);
      sheet.validations.push({
        rect: block,
        rule,
        ignoreBlanks: true,
        errorAlert: null,
        prompt: null,
      });
    }
  }

  get Type(): string {
    const kind = Object.keys(this.shared()?.rule ?? {})[0];
    return kind === undefined ? 'None' : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  }

  get IgnoreBlanks(): boolean {
    return this.shared()?.ignoreBlanks ?? true;
  }

  set IgnoreBlanks(value: unknown) {
    for (const one of this.own()) one.ignoreBlanks = flag(value);
  }

  get ErrorAlert(): unknown {
    return this.shared()?.errorAlert ?? null;
  }

  set ErrorAlert(value: unknown) {
    checkMembers(value, ['message', 'showAlert', 'style', 'title']);
    const { message, showAlert, style, title } = value as Record<string, unknown>;
    checkWords(title, MOST_TITLE_LETTERS);
    checkWords(message, MOST_ALERT_LETTERS);
    flag(showAlert, true);
    choice(style, ['Stop', 'Warning', 'Information'], 'Stop');
    for (const one of this.own()) one.errorAlert = value;
  }

  get Prompt(): unknown {
    return this.shared()?.prompt ?? null;
  }

  set Prompt(value: unknown) {
    checkMembers(value, ['message', 'showPrompt', 'title']);
    const { message, showPrompt, title } = value as Record<string, unknown>;
    checkWords(title, MOST_TITLE_LETTERS);
    checkWords(message, MOST_PROMPT_LETTERS);
    flag(showPrompt, true);
    for (const one of this.own()) one.prompt = value;
  }

  Clear(): void {
    for (const { sheet, block } of this.ranges) {
      sheet.requireEditable();
      this.forget(sheet.validations, block);
    }
  }

  /** The rule that the blocks have in common, where each has exactly one. */
  private shared(): ValidationRule | null {
    const rules = this.ranges.map(({ sheet, block }) =>
      sheet.validations.filter(({ rect }) => overlap(rect, block)),
    );
    if (rules.every((found) => found.length === 0)) return null;
    const [first] = rules[0] ?? [];
    if (rules.some((found) => found.length !== 1) || first === undefined) {
      throw unsure('the validation of cells that differ in it');
    }
    return first;
  }

  private own(): ValidationRule[] {
    return this.ranges.flatMap(({ sheet, block }) => {
      sheet.requireEditable();
      const found = sheet.validations.filter(({ rect }) => overlap(rect, block));
      if (found.length === 0) throw invalidArgument();
      return found;
    });
  }

  private forget(validations: ValidationRule[], block: Rect): void {
    const torn = validations.filter(({ rect }) => overlap(rect, block));
    for (const one of torn) {
      const isSame =
        one.rect.row >= block.row &&
        one.rect.column >= block.column &&
        one.rect.row + one.rect.rows <= block.row + block.rows &&
        one.rect.column + one.rect.columns <= block.column + block.columns;
      if (!isSame) throw notImplemented('a validation that replaces a part of another');
      validations.splice(validations.indexOf(one), 1);
    }
  }
}

function checkRule(value: unknown): Readonly<Record<string, unknown>> {
  checkMembers(value, KINDS);
  const rule = value as Record<string, unknown>;
  const [kind, ...more] = Object.keys(rule);
  if (kind === undefined || more.length > 0) throw invalidArgument();
  if (kind === 'list') {
    checkMembers(rule['list'], ['inCellDropDown', 'source']);
    const { source } = rule['list'] as Record<string, unknown>;
    if (source instanceof Block) {
      const address = `=${quoteSheet(source.sheet.name)}!${formatRect(source.block)}`;
      return { list: { ...(rule['list'] as object), source: address } };
    }
    if (typeof source !== 'string' || source === '') throw invalidArgument();
    if (!source.startsWith('=') && source.split(',').some((one) => one !== one.trim())) {
      throw unsure('blanks at the ends of what a list offers');
    }
    if (!source.startsWith('=') && source.length > MOST_LIST_LETTERS) throw invalidArgument();
  } else if (kind === 'custom') checkMembers(rule['custom'], ['formula']);
  else checkMembers(rule[kind], ['formula1', 'formula2', 'operator']);
  return rule;
}

function checkWords(value: unknown, most: number): void {
  if (text(value).length > most) throw invalidArgument();
}

function checkMembers(value: unknown, members: readonly string[]): void {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  if (Object.keys(value).some((name) => !members.includes(name))) throw invalidArgument();
}
