/** All about one function: how it is called, what it takes, what it gives, worked examples. */

import type { ExampleView, FunctionView } from '../../core/index.ts';
import { Button } from '../button.tsx';
import type { Deeds } from '../deeds.ts';
import { PAGE_WORDS } from '../wording.ts';

const W = PAGE_WORDS.functions;

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
        ‹ {W.all}
      </button>
      <h3 class="ss-function-title" tabIndex={-1}>
        {name}
      </h3>
      <p>{summary}</p>
      <code class="ss-code">{signature}</code>
      <h4>{W.arguments}</h4>
      <dl>
        {view.arguments.map((argument) => (
          <div key={argument.name}>
            <dt>
              <b>{argument.name}</b>
              {argument.isOptional ? W.optional : ''}
            </dt>
            <dd>
              {argument.doc}
              <span class="ss-muted"> {W.takes(argument.takes, argument.unit)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <h4>{W.result}</h4>
      {result.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p class="ss-muted">{W.source(source)}</p>
      {examples.map((example, index) => {
        const key = `example:${id}:${index}`;
        return (
          <div class="ss-example" key={key}>
            <h4>{W.example(index, examples.length)}</h4>
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
              {W.insert}
            </Button>
          </div>
        );
      })}
      <p class="ss-hint">{W.ownTab}</p>
    </div>
  );
}

/** As much of a result as can be read in a narrow pane. */
const MOST_ROWS = 6;
const MOST_COLUMNS = 4;

function ResultTable({ example: { result } }: { readonly example: ExampleView }) {
  const columns = result[0]?.length ?? 0;
  const rowsLeft = Math.max(0, result.length - MOST_ROWS);
  const columnsLeft = Math.max(0, columns - MOST_COLUMNS);
  return (
    <>
      <table class="ss-result">
        <caption>{W.gives}</caption>
        <tbody>
          {result.slice(0, MOST_ROWS).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an example never move
            <tr key={index}>
              {row.slice(0, MOST_COLUMNS).map((text, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
                <td key={column}>{text === '' ? <span class="ss-muted">{W.blank}</span> : text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rowsLeft + columnsLeft === 0 ? null : <p class="ss-hint">{W.left(rowsLeft, columnsLeft)}</p>}
    </>
  );
}
