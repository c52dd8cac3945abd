/** Help for the functions in cells: a search, a list by topic, a page for each, and its examples to put into the workbook. */

import type { FunctionView } from '../../core/index.ts';
import type { Deeds } from '../deeds.ts';
import type { FunctionsState } from '../state.ts';
import { PAGE_WORDS, TOPIC_WORDS } from '../wording.ts';
import { FunctionPage } from './function-page.tsx';
import { findFunctions } from './function-search.ts';

const W = PAGE_WORDS.functions;

interface FunctionsHelpProps {
  readonly all: readonly FunctionView[];
  readonly functions: FunctionsState;
  readonly blocked: string | null;
  readonly deeds: Deeds;
}

export function FunctionsHelp({ all, functions, blocked, deeds }: FunctionsHelpProps) {
  const page = all.find(({ id }) => id === functions.chosen);
  if (page !== undefined) return <FunctionPage view={page} blocked={blocked} deeds={deeds} />;
  return <FunctionList all={all} search={functions.search} deeds={deeds} />;
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
        <span class="ss-unseen">{W.search}</span>
        <input
          type="search"
          value={search}
          placeholder={W.searchHint}
          onInput={(event) => deeds.searchFunctions(event.currentTarget.value)}
        />
      </label>
      {topics.length === 0 ? <p class="ss-functions-note">{W.nothing(search.trim())}</p> : null}
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
