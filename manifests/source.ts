/** The one source of both manifests: names, ids, texts, addresses, buttons. */

import { COMMANDS } from '../core/index.ts';
import { drawingOf } from './icon-files.ts';

/** The ids of the two add-ins. Never change them: they are what Excel knows an installed add-in by. */
export const XML_ID = '8beda44e-4a12-4855-a5ad-1ca61a8a77aa';
/** See `XML_ID`; both may be installed at once. */
export const UNIFIED_ID = '1b56853f-d1ce-4307-b5bb-6e723151010d';

/** What stands before the name of every function in a cell: `=PMO.SCORE(…)`. */
export const NAMESPACE = 'PMO';

/** What the add-in is called. The unified one needs a name of its own, or the two cannot be told apart in lists. */
export const NAMES = { xml: 'Steersheet', unified: 'Steersheet Unified' } as const;

/** Who makes it, and what it is, in the lengths that lists of add-ins have room for. */
export const TEXTS = {
  provider: 'Steersheet',
  short: 'Scores, capacity, RAID ageing and status tabs from the sheets you have.',
  long: 'Turns the sheets that a project office already keeps into a portfolio tool: scores, capacity conflicts, RAID ageing and status tabs, in tabs of their own. Your cells stay as they are, and nothing is sent anywhere.',
  tab: 'Steersheet',
  startTitle: 'Steersheet is ready',
  start:
    'Open the pane on the Steersheet tab: it checks your sheets and makes status tabs beside them.',
} as const;

/** Opens the pane; a shortcut can only run a function, so that the page associates one of this name. */
export const SHOW_PANE = 'showPane';

/** The files of the built folder that the manifests name, beside the icons. */
export const FILES = {
  page: 'taskpane.html',
  script: 'taskpane.js',
  functions: 'functions.json',
  shortcuts: 'shortcuts.json',
  support: 'support.html',
  privacy: 'privacy.html',
  terms: 'terms.html',
} as const;

/** A button of the ribbon. */
export interface RibbonButton {
  /** What the page associates with the command: `Office.actions.associate(action, …)`. */
  readonly action: string;
  readonly label: string;
  readonly tip: string;
  /** The drawing on it; its files are named by `iconFile`. */
  readonly drawing: string;
  /** The keys that press it, or null where it has none. */
  readonly keys: string | null;
}

/** What the manifests are made of. */
export interface ManifestSource {
  /** As in package.json: three numbers. */
  readonly version: string;
  /** Where the built folder will be, ending with a slash. */
  readonly base: string;
  /** Changes with the functions: Excel keeps what it read under an address for up to a day. */
  readonly functionsStamp: string;
  /** The button that opens the pane. */
  readonly pane: RibbonButton;
  /** One for each command, in their order. */
  readonly commands: readonly RibbonButton[];
}

/** The parts of a command that a button needs. */
export type ButtonCommand = Readonly<Record<'id' | 'label' | 'summary', string>>;

/** Gathers the source. Every command of the core has its button; nothing else has to be done for a new one. */
export function manifestSource(
  version: string,
  base: string,
  functionsStamp: string,
  commands: readonly ButtonCommand[] = COMMANDS,
): ManifestSource {
  return {
    version,
    base,
    functionsStamp,
    pane: {
      action: SHOW_PANE,
      label: 'Open pane',
      tip: 'Opens the Steersheet pane: what it found in your sheets, all actions, and help on the functions.',
      drawing: drawingOf('pane'),
      keys: keysOf(0),
    },
    commands: commands.map(({ id, label, summary }, index) => ({
      action: id,
      label,
      tip: summary,
      drawing: drawingOf(id),
      keys: keysOf(index + 1),
    })),
  };
}

/**
 * The buttons by number: on many keyboards Ctrl+Alt is the key that writes letters such as ś and ó, and with Shift their
 * capitals, so that a letter would run a command in the middle of a name.
 */
function keysOf(index: number): string | null {
  return index <= 9 ? `Ctrl+Shift+Alt+${index}` : null;
}

/** The address of a file of the built folder. */
export function addressOf({ base }: Pick<ManifestSource, 'base'>, file: string): string {
  return `${base}${file}`;
}

/** Where Excel finds what the functions are called and take. */
export function functionsAddress(source: ManifestSource): string {
  return `${addressOf(source, FILES.functions)}?v=${source.version}-${source.functionsStamp}`;
}

/** The address of an icon. */
export function iconAddress(source: Pick<ManifestSource, 'base'>, file: string): string {
  return addressOf(source, `icons/${file}`);
}
