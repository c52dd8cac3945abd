/** What was recognised (each table, and how its headers were understood), and how many findings there are. */

import type { CheckView, TableView } from '../core/index.ts';
import type { Deeds } from './deeds.ts';
import { FINDINGS_AT_ONCE } from './finding-groups.ts';
import { Fold } from './fold.tsx';
import { Glyph } from './glyph.tsx';
import { Jump } from './jump.tsx';
import { SeverityCounts } from './severity-counts.tsx';
import { WORDS } from './wording.ts';

export interface OverviewSectionProps {
  readonly check: CheckView;
  readonly open: Readonly<Record<string, boolean>>;
  readonly shown: Readonly<Record<string, number>>;
  readonly deeds: Deeds;
}

/** Key of the fold that holds them all. */
const ALL = 'tables';

export function OverviewSection({ check, open, shown, deeds }: OverviewSectionProps) {
  const { counts } = check;
  // As the summary counts them: what Steersheet remembers was not read from the user.
  const tables = check.tables.filter(({ isOwn }) => isOwn !== true);
  const findings = counts.error + counts.warning + counts.info;
  if (tables.length === 0) return null;
  return (
    <section class="ss-section ss-tables" aria-label={WORDS.recognised}>
      <Fold
        kind="row"
        isOpen={open[ALL] ?? false}
        onToggle={(isOpen) => deeds.toggle(ALL, isOpen)}
        head={
          <>
            <span class="ss-fold-title">{WORDS.tables(tables.length)}</span>
            <span class="ss-fold-count">{WORDS.rows(totalRows(tables))}</span>
          </>
        }
      >
        {() =>
          tables.map((table) => {
            const key = `${ALL}:${table.sheet}:${table.table}`;
            return (
              <Fold
                key={key}
                kind="row"
                group={key}
                isOpen={open[key] ?? false}
                onToggle={(isOpen) => deeds.toggle(key, isOpen)}
                head={
                  <>
                    <span class="ss-fold-title">
                      {table.table}
                      {table.sheet === table.table ? null : (
                        <span class="ss-muted">{WORDS.tableIn(table.sheet)}</span>
                      )}
                    </span>
                    <span class="ss-fold-count">{WORDS.rows(table.rows)}</span>
                  </>
                }
              >
                {() => <Headers table={table} id={key} cap={shown[key]} deeds={deeds} />}
              </Fold>
            );
          })
        }
      </Fold>
      {findings === 0 ? null : (
        <button type="button" class="ss-to-findings" onClick={deeds.goToFindings}>
          <Glyph name="down" />
          <span class="ss-fold-title">{WORDS.findings(findings)}</span>
          <SeverityCounts counts={counts} />
        </button>
      )}
    </section>
  );
}

interface HeadersProps {
  readonly table: TableView;
  readonly id: string;
  readonly cap: number | undefined;
  readonly deeds: Deeds;
}

function Headers({ table, id, cap = FINDINGS_AT_ONCE, deeds }: HeadersProps) {
  const hidden = table.headers.length - cap;
  return (
    <>
      <table class="ss-headers">
        <thead>
          <tr>
            <th scope="col">{WORDS.header}</th>
            <th scope="col">{WORDS.readAs}</th>
          </tr>
        </thead>
        <tbody>
          {table.headers.slice(0, cap).map(({ header, column, a1 }) => (
            <tr key={a1} data-finding>
              <td>
                <Jump
                  sheet={table.sheet}
                  a1={a1}
                  around={table.sheet}
                  text={header.trim() === '' ? WORDS.blankHeader : header}
                  onPress={() => deeds.show(table.sheet, a1, null)}
                />
              </td>
              <td class={column === null ? 'ss-muted' : ''}>{column ?? WORDS.leftAlone}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 ? (
        <button type="button" class="ss-more" onClick={() => deeds.showMore(id, cap)}>
          {WORDS.more(Math.min(FINDINGS_AT_ONCE, hidden))}
        </button>
      ) : null}
    </>
  );
}

function totalRows(tables: readonly TableView[]): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}
