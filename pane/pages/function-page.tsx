/** All about one function: how it is called, what it takes, what it gives, worked examples. */

import type { ExampleView, FunctionView } from '../../core/index.ts';
import { Button } from '../button.tsx';
import type { Deeds } from '../deeds.ts';
import { countOf } from '../wording.ts';

export interface FunctionPageProps {
  readonly view: FunctionView;
  readonly blocked: string | null;
  readonly deeds: Deeds;
}

export function FunctionPage({ view, blocked, deeds }: FunctionPageProps) {
  const { id, name, signature, summary, result, notes, source, examples } = view;
  return (
    <div class="ss-function">
      <button type="button" class="ss-jump" onClick={() => deeds.chooseFunction(null)}>
        ‹ All functions
      </button>
      <h3 class="ss-function-title" tabIndex={-1}>
        {name}
      </h3>
      <p>{summary}</p>
      <code class="ss-code">{signature}</code>
      <h4>Arguments</h4>
      <dl>
        {view.arguments.map((argument) => (
          <div key={argument.name}>
            <dt>
              <b>{argument.name}</b>
              {argument.isOptional ? ' (optional)' : ''}
            </dt>
            <dd>
              {argument.doc}
              <span class="ss-muted">
                {' '}
                Takes {argument.takes}
                {argument.unit === null ? '' : `, in ${argument.unit}`}.
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <h4>Result</h4>
      {result.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p class="ss-muted">Source: {source}</p>
      {examples.map((example, index) => {
        const key = `example:${id}:${index}`;
        return (
          <div class="ss-example" key={key}>
            <h4>{examples.length === 1 ? 'Example' : `Example ${index + 1}`}</h4>
            <p id={`ss-${key}`}>{example.doc}</p>
            <code class="ss-code">{example.formula}</code>
            <ResultTable example={example} />
            <Button
              kind="plain"
              onPress={() => deeds.insertExample(id, index)}
              disabledBecause={blocked}
              describedBy={`ss-${key}`}
              command={key}
            >
              Insert example
            </Button>
          </div>
        );
      })}
      <p class="ss-hint">An example gets a tab of its own. None of your cells changes.</p>
    </div>
  );
}

/** As much of a result as can be read in a narrow pane. */
const MOST_ROWS = 6;
const MOST_COLUMNS = 4;

function ResultTable({ example: { result } }: { readonly example: ExampleView }) {
  const columns = result[0]?.length ?? 0;
  const left = [
    result.length > MOST_ROWS ? countOf(result.length - MOST_ROWS, 'row') : null,
    columns > MOST_COLUMNS ? countOf(columns - MOST_COLUMNS, 'column') : null,
  ].filter((text) => text !== null);
  return (
    <>
      <table class="ss-result">
        <caption>Gives</caption>
        <tbody>
          {result.slice(0, MOST_ROWS).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an example never move
            <tr key={index}>
              {row.slice(0, MOST_COLUMNS).map((text, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
                <td key={column}>{text === '' ? <span class="ss-muted">blank</span> : text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left.length === 0 ? null : <p class="ss-hint">And {left.join(' and ')} more.</p>}
    </>
  );
}
