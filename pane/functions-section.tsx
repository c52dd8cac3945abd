/** Help for the functions in cells: a search, a list by topic, a page for each, and its examples to put into the workbook. */

import type { FunctionView } from '../core/index.ts';
import type { Deeds } from './deeds.ts';
import { Fold } from './fold.tsx';
import { FunctionPage } from './function-page.tsx';
import { findFunctions, TOPIC_WORDS } from './function-search.ts';
import type { FunctionsState } from './state.ts';
import { countOf } from './wording.ts';

export interface FunctionsSectionProps {
  readonly functions: FunctionsState;
  readonly isOpen: boolean;
  readonly blocked: string | null;
  readonly deeds: Deeds;
}

export function FunctionsSection({ functions, isOpen, blocked, deeds }: FunctionsSectionProps) {
  const { all, chosen } = functions;
  const page = all?.find(({ id }) => id === chosen);
  return (
    <section class="ss-section ss-functions" aria-label="Functions in cells">
      <Fold
        kind="row"
        isOpen={isOpen}
        onToggle={(open) => deeds.openFunctions(open)}
        head={
          <>
            <span class="ss-fold-title">Functions in cells</span>
            {all === null ? null : (
              <span class="ss-fold-count">{countOf(all.length, 'function')}</span>
            )}
          </>
        }
      >
        {() => {
          if (all === null) return <p class="ss-functions-note ss-muted">Reading…</p>;
          if (page !== undefined) {
            return <FunctionPage view={page} blocked={blocked} deeds={deeds} />;
          }
          return <FunctionList all={all} search={functions.search} deeds={deeds} />;
        }}
      </Fold>
    </section>
  );
}

interface FunctionListProps {
  readonly all: readonly FunctionView[];
  readonly search: string;
  readonly deeds: Deeds;
}

function FunctionList({ all, search, deeds }: FunctionListProps) {
  const topics = findFunctions(all, search);
  return (
    <>
      <label class="ss-search">
        <span class="ss-unseen">Search the functions</span>
        <input
          type="search"
          value={search}
          placeholder="Search: load, working days…"
          onInput={(event) => deeds.searchFunctions(event.currentTarget.value)}
        />
      </label>
      {topics.length === 0 ? (
        <p class="ss-functions-note">
          No function is about “{search.trim()}”. Try one word, such as capacity.
        </p>
      ) : null}
      {topics.map(({ topic, functions }) => (
        <div key={topic}>
          <h3 class="ss-topic">{TOPIC_WORDS[topic]}</h3>
          <ul>
            {functions.map(({ id, name, summary }) => (
              <li class="ss-command" key={id}>
                <button
                  type="button"
                  class="ss-button ss-row"
                  aria-describedby={`ss-function-${id}`}
                  data-function={id}
                  onClick={() => deeds.chooseFunction(id)}
                >
                  {name}
                </button>
                <p class="ss-hint" id={`ss-function-${id}`}>
                  {summary}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
