/** What a run may not do: formulas only read, `onOpen` only makes a menu, and every scope has to be asked for. */

import type { CallKind, Outside } from '../../state/outside.ts';
import { ServiceException } from '../errors.ts';

/** Scopes that a method needs; the first pattern that fits counts. */
const SCOPES: readonly (readonly [RegExp, string])[] = [
  [
    /^Spreadsheet\.SpreadsheetApp\.(open|openById|openByUrl|create)$/,
    'https://www.googleapis.com/auth/spreadsheets',
  ],
  [
    /^Spreadsheet\.(?!SpreadsheetApp\.(getUi|new))/,
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
  ],
  [
    /^Base\.Ui\.(showSidebar|showModalDialog|showModelessDialog|alert|prompt)$/,
    'https://www.googleapis.com/auth/script.container.ui',
  ],
  [/^Base\.(User\.getEmail)$/, 'https://www.googleapis.com/auth/userinfo.email'],
  [/^URL_Fetch\./, 'https://www.googleapis.com/auth/script.external_request'],
  [/^Drive\./, 'https://www.googleapis.com/auth/drive'],
  [
    /^Script\.ScriptApp\.(newTrigger|getProjectTriggers|deleteTrigger|getUserTriggers)$/,
    'https://www.googleapis.com/auth/script.scriptapp',
  ],
];
/** A wider scope that grants a narrower one. */
const WIDER: Readonly<Record<string, string>> = {
  'https://www.googleapis.com/auth/spreadsheets.currentonly':
    'https://www.googleapis.com/auth/spreadsheets',
};
/** What works in `onOpen` of an add-on that the document has not been asked for yet. */
const WITHOUT_AUTHORISATION =
  /^(Base\.Menu\.|Base\.Ui\.create(Addon)?Menu$|Base\.Logger\.|Utilities\.|Script\.ScriptApp\.|Base\.Session\.(getActiveUserLocale|getScriptTimeZone)$|Spreadsheet\.SpreadsheetApp\.getUi$)/;
/** What a custom function may use beside reading the spreadsheet. */
const IN_FORMULAS =
  /^(Cache|HTML|Lock|Properties|Spreadsheet|URL_Fetch|Utilities|Base\.Logger|Base\.Session|Script)\b/;

/** Throws what Google throws when the run has no right to the call. */
export function refuseByMode(
  outside: Outside,
  className: string,
  method: string,
  kind: CallKind,
): void {
  const full = `${className}.${method}`;
  const spoken = full.slice(full.indexOf('.') + 1);
  const scope = SCOPES.find(([pattern]) => pattern.test(full))?.[1];
  if (outside.mode === 'open' && !WITHOUT_AUTHORISATION.test(full))
    throw noPermission(spoken, scope);
  if (outside.mode === 'custom-function') {
    if (full === 'Spreadsheet.SpreadsheetApp.getUi' || className.startsWith('Base.Ui'))
      throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
    const isReadOnly = kind === 'read' || kind === 'light' || kind === 'store' || kind === 'lock';
    if (!IN_FORMULAS.test(full) || !isReadOnly || /^set|^open|^create$/.test(method))
      throw noPermission(spoken, scope);
    return;
  }
  if (scope === undefined || outside.mode === 'open') return;
  const wider = WIDER[scope];
  if (outside.scopes.includes(scope)) return;
  if (wider !== undefined && outside.scopes.includes(wider)) return;
  throw new ServiceException(
    `Specified permissions are not sufficient to call ${spoken}. Required permissions: ${scope}`,
  );
}

function noPermission(spoken: string, scope: string | undefined): ServiceException {
  const required = scope === undefined ? '' : ` Required permissions: ${scope}`;
  return new ServiceException(`You do not have permission to call ${spoken}.${required}`);
}
