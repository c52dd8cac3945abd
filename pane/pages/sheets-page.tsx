/** *Use my sheet*: how a tab's columns are read, with samples; confirmed or corrected it is remembered in the workbook. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SheetReading } from '../../core/index.ts';
import { Button } from '../button.tsx';
import { Jump } from '../jump.tsx';
import { PAGE_WORDS } from '../wording.ts';
import { type PageProps, Reading, useAnswer, useLatestAnswer } from './page-kit.tsx';

const W = PAGE_WORDS.sheets;

export function SheetsPage(props: PageProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const back = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (chosen !== null || back.current === null) return;
    const buttons = [...document.querySelectorAll<HTMLElement>('.ss-tabs button')];
    buttons.find(({ dataset }) => dataset['tab'] === back.current)?.focus();
  }, [chosen]);
  const answer = useAnswer({ ask: 'sheets' }, props);
  if (answer === null) return <Reading />;
  // A tab that is gone meanwhile is not waited for.
  if (chosen !== null && answer.some(({ sheet }) => sheet === chosen)) {
    return (
      <OneSheet
        {...props}
        sheet={chosen}
        onBack={() => {
          back.current = chosen;
          setChosen(null);
        }}
      />
    );
  }
  if (answer.length === 0) return <p>{W.none}</p>;
  return (
    <>
      <p class="ss-muted">{W.intro}</p>
      <div class="ss-commands">
        <ul class="ss-tabs">
          {answer.map(({ sheet, readAs }, index) => (
            <li class="ss-command" key={sheet}>
              <button
                type="button"
                class="ss-button ss-row"
                data-tab={sheet}
                aria-describedby={`ss-tab-${index}`}
                onClick={() => setChosen(sheet)}
              >
                {sheet}
              </button>
              <p class="ss-hint" id={`ss-tab-${index}`}>
                {readAs.length === 0 ? W.unread : W.readAs(readAs.join(', '))}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

interface OneSheetProps extends PageProps {
  readonly sheet: string;
  readonly onBack: () => void;
}

function OneSheet(props: OneSheetProps) {
  const { sheet, blocked, deeds, onBack } = props;
  const [table, setTable] = useState<string | null>(null);
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>({});
  const title = useRef<HTMLHeadingElement>(null);
  const latest = useLatestAnswer({ ask: 'sheet', sheet, table, columns }, props);
  const isThere = latest !== null;
  useLayoutEffect(() => {
    if (isThere) title.current?.focus();
  }, [isThere]);
  if (latest === null) return <Reading />;
  const { answer: reading, isToThis } = latest;
  const isWhole = reading.table !== null && reading.missing.length === 0;
  const lacks = reading.table === null ? W.whole : W.missing(reading.missing.join(', '));
  const remember = async () => {
    const named = reading.table === null ? {} : { table: reading.table };
    const given = Object.keys(columns).length === 0 ? {} : { columns };
    const mapping = { sheet, ...named, ...given };
    if (await deeds.order({ order: 'remember', mapping }, W.busy)) setColumns({});
  };
  return (
    <>
      <button type="button" class="ss-jump ss-back" onClick={onBack}>
        ‹ {W.back}
      </button>
      <h3 class="ss-h3" tabIndex={-1} ref={title}>
        {sheet}
      </h3>
      <label class="ss-field">
        <span>{W.table}</span>
        <select
          value={reading.table ?? ''}
          onChange={(event) => {
            setTable(event.currentTarget.value || null);
            setColumns({});
          }}
        >
          {reading.table === null ? <option value="">{W.choose}</option> : null}
          {reading.tables.map((one) => (
            <option key={one.title} value={one.title}>
              {one.title} ({one.rowIs})
            </option>
          ))}
        </select>
      </label>
      <ul class="ss-cards">
        {reading.columns.map((column) => (
          <Column
            key={column.a1}
            {...props}
            column={column}
            reading={reading}
            onRead={(name) => {
              const others = Object.entries(columns).filter(
                ([key, header]) => key !== name && header !== column.header,
              );
              const own = name === '' ? [] : [[name, column.header] as const];
              setColumns(Object.fromEntries([...others, ...own]));
            }}
          />
        ))}
      </ul>
      <p role="status" id="ss-lacks">
        {isWhole ? (isToThis ? W.ready : PAGE_WORDS.reading) : lacks}
      </p>
      <Button
        kind="primary"
        onPress={() => void remember()}
        disabledBecause={isWhole ? (blocked ?? (isToThis ? null : PAGE_WORDS.reading)) : lacks}
        describedBy="ss-lacks"
      >
        {W.remember}
      </Button>
    </>
  );
}

interface ColumnProps extends OneSheetProps {
  readonly column: SheetReading['columns'][number];
  readonly reading: SheetReading;
  readonly onRead: (name: string) => void;
}

function Column({ sheet, column, reading, deeds, onRead }: ColumnProps) {
  const { header, a1, samples, readAs } = column;
  const known = reading.choices.some((choice) => choice.header === readAs);
  return (
    <li>
      <Jump
        sheet={sheet}
        a1={a1}
        around={sheet}
        text={header}
        onPress={() => deeds.show(sheet, a1, null)}
      />
      <p class="ss-hint">{samples.join(' · ')}</p>
      {reading.table === null ? null : (
        <label class="ss-field">
          <span class="ss-unseen">{W.column(header)}</span>
          <select value={readAs ?? ''} onChange={(event) => onRead(event.currentTarget.value)}>
            <option value="">{W.ownColumn}</option>
            {readAs !== null && !known ? <option value={readAs}>{readAs}</option> : null}
            {reading.choices.map((choice) => (
              <option key={choice.header} value={choice.header}>
                {choice.header}
                {choice.isRequired ? ' *' : ''}
              </option>
            ))}
          </select>
        </label>
      )}
    </li>
  );
}
