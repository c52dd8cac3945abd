/** Turns whatever Office.js throws into a `HostError` whose message is a sentence for the user. */

import { HostError, type HostTrouble } from '../../core/index.ts';

/** What was being done. */
export type Doing = { readonly what: 'read' } | { readonly what: 'write'; readonly title: string };

/** Calls that Excel denies where the workbook's structure, and not a tab, is protected. */
const OF_STRUCTURE = /^WorksheetCollection\.|^Worksheet\.(name|delete|visibility|position)$/;

/** A `HostError` that is thrown already stays as it is. */
export function hostErrorOf(reason: unknown, doing: Doing): HostError {
  if (reason instanceof HostError) return reason;
  const { code, place } = officeError(reason);
  const [trouble, sentence] = sentenceFor(code, place, doing);
  return new HostError(trouble, sentence, reason);
}

/** Whether a request or an answer was too large to be carried. */
export function isTooMuch(reason: unknown): boolean {
  return /^Re(quest|sponse)PayloadSizeLimitExceeded$/.test(officeError(reason).code);
}

/** Excel's own code of an error, and the member that failed; both empty where it is none of Excel's. */
export function officeError(reason: unknown): { readonly code: string; readonly place: string } {
  if (typeof reason !== 'object' || reason === null) return { code: '', place: '' };
  const { code, debugInfo } = reason as {
    readonly code?: unknown;
    readonly debugInfo?: { readonly errorLocation?: unknown };
  };
  const place = debugInfo?.errorLocation;
  return {
    code: typeof code === 'string' ? code : '',
    place: typeof place === 'string' ? place : '',
  };
}

function sentenceFor(code: string, place: string, doing: Doing): readonly [HostTrouble, string] {
  const failed: HostTrouble = doing.what === 'read' ? 'file-unreadable' : 'write-failed';
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return [failed, 'A cell is being edited; press Enter or Esc in it, then try again.'];
    case 'ItemAlreadyExists':
      // A table's name that somebody has given away meanwhile.
      if (place.startsWith('Table.')) break;
      return ['sheet-exists', 'A tab of the name that was wanted exists; run the command again.'];
    case 'ItemNotFound':
    case 'InvalidReference':
      return [
        'sheet-missing',
        'A tab was renamed, deleted or shortened by somebody meanwhile; run the command again.',
      ];
    case 'AccessDenied':
      return OF_STRUCTURE.test(place)
        ? [
            'sheet-protected',
            'The structure of the workbook is protected, so tabs cannot be added or renamed; turn Review > Protect Workbook off, then run the command again.',
          ]
        : [
            'sheet-protected',
            'A tab is protected; take the protection off with Review > Unprotect Sheet, then run the command again.',
          ];
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return [
        'file-too-large',
        'There is more in one row than Excel can hand over; shorten the longest texts, then try again.',
      ];
    case 'ApiNotFound':
      return ['unsupported', 'This version of Excel is too old for this; update Excel.'];
  }
  return doing.what === 'read'
    ? ['file-unreadable', 'The workbook could not be read; wait a moment, then try again.']
    : ['write-failed', `“${doing.title}” could not be finished; run the command again.`];
}
