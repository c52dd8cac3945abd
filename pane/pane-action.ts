/** Everything that can happen to the pane, as plain data. */

import type { FunctionView } from '../core/index.ts';
import type { RunView, WorkbookView } from './bridge.ts';
import type { Filter } from './finding-groups.ts';
import type { PageId } from './page-id.ts';

/** What can be under way: something that the user has begun, and beside it a reading of the workbook. */
export type Work = 'busy' | 'reading';

/** What would replace the workbook, waiting for the user's word because changes were not saved. */
export type Replacement = 'file' | 'sample' | 'empty';

/** Help for the functions in cells. */
export interface FunctionsState {
  /** `null` until help was opened once. */
  readonly all: readonly FunctionView[] | null;
  readonly search: string;
  /** The id of the function whose page is open; `null` shows the list. */
  readonly chosen: string | null;
}

/** `read`: `aloud` says the summary, `day` is the day of which the view tells; `stopped`: work was given up as the user wished; `unread`: a check failed; `told`: the host has to say something. */
export type PaneAction =
  | { readonly type: 'reading' }
  | {
      readonly type: 'read';
      readonly view: WorkbookView;
      readonly aloud: boolean;
      readonly day?: string;
    }
  | { readonly type: 'unread'; readonly sentence: string }
  | { readonly type: 'began'; readonly label: string; readonly canStop?: boolean }
  | { readonly type: 'relabelled'; readonly label: string }
  | { readonly type: 'lasts'; readonly of: Work }
  | { readonly type: 'stopping' }
  | { readonly type: 'stopped'; readonly of: Work; readonly sentence: string }
  | { readonly type: 'paged'; readonly page: PageId | null }
  | {
      readonly type: 'progressed';
      readonly done: number;
      readonly total: number;
      readonly of?: Work;
    }
  | { readonly type: 'ended' }
  | { readonly type: 'failed'; readonly sentence: string }
  | { readonly type: 'told'; readonly sentence: string }
  | { readonly type: 'dismissed' }
  | {
      readonly type: 'ran';
      readonly commandId: string;
      readonly run: RunView;
      readonly runs?: readonly RunView[];
    }
  | { readonly type: 'undone' }
  | { readonly type: 'outcome-closed' }
  | { readonly type: 'opened' }
  | { readonly type: 'changed' }
  | { readonly type: 'saved'; readonly sentence: string }
  | { readonly type: 'asked'; readonly replacement: Replacement }
  | { readonly type: 'answered' }
  | { readonly type: 'dated'; readonly asOf: string }
  | { readonly type: 'filtered'; readonly filter: Filter }
  | { readonly type: 'toggled'; readonly key: string; readonly open: boolean }
  | { readonly type: 'more'; readonly key: string }
  | { readonly type: 'jumped'; readonly key: string }
  | { readonly type: 'functions'; readonly change: Partial<FunctionsState> };
