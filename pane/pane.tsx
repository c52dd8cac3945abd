/** The whole pane, from its state. */

import type { CommandView } from '../core/index.ts';
import { ActionsSection } from './actions-section.tsx';
import type { Abilities, PaneBridge } from './bridge.ts';
import type { Deeds } from './deeds.ts';
import { Dock } from './dock.tsx';
import { FindingsSection } from './findings-section.tsx';
import { FunctionsSection } from './functions-section.tsx';
import { Glyph } from './glyph.tsx';
import { FileButtons, Head } from './head.tsx';
import { HomeSection } from './home-section.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { OverviewSection } from './overview-section.tsx';
import { PageFrame } from './page-frame.tsx';
import { PageList } from './page-list.tsx';
import type { Pages } from './pages/pages.tsx';
import { StartSection } from './start-section.tsx';
import { FUNCTIONS_KEY, type PaneState, revertOffered } from './state.ts';
import { WORDS } from './wording.ts';

export interface PaneProps {
  readonly state: PaneState;
  readonly abilities: Abilities;
  readonly deeds: Deeds;
  /** Whether the host's cells take functions of ours. */
  readonly hasFunctions: boolean;
  /** `null` until their script was loaded. */
  readonly pages: Pages | null;
  readonly whatIf: PaneBridge['whatIf'];
  /** A line more at the foot, where the host has something to say. */
  readonly footNote: string | null;
  /** What becomes of the user's data. */
  readonly privacy: string;
}

/** What the file dialog offers. */
const FILE_KINDS = '.xlsx,.csv,.tsv';

export function Pane(props: PaneProps) {
  const { state, abilities, deeds, hasFunctions, footNote, privacy, pages } = props;
  const { view, busy, said, page } = state;
  const blocked = busy === null ? null : busy.label;
  const isHome = page === null || view === null;
  return (
    <div class="ss-pane" aria-busy={view === null && state.isReading ? 'true' : undefined}>
      <main class="ss-scroll">
        <Head
          title={view === null || view.isEmpty ? WORDS.product : view.name}
          product={view === null || view.isEmpty}
        />
        {isHome ? (
          <Body state={state} abilities={abilities} deeds={deeds} />
        ) : (
          <PageFrame page={page} state={state} abilities={abilities} deeds={deeds}>
            {/* A page is shown when its script is there. */}
            {pages === null ? null : (
              <pages.Page
                page={page}
                view={view}
                asOf={state.asOf}
                blocked={blocked}
                whatIf={props.whatIf}
                deeds={deeds}
              />
            )}
          </PageFrame>
        )}
        {hasFunctions && isHome && view !== null ? (
          <FunctionsSection
            functions={state.functions}
            isOpen={state.open[FUNCTIONS_KEY] ?? false}
            blocked={blocked}
            pages={pages}
            deeds={deeds}
          />
        ) : null}
        <footer class="ss-foot">
          <Glyph name="lock" />
          <div>
            <p>{privacy}</p>
            {footNote === null ? null : <p>{footNote}</p>}
          </div>
        </footer>
      </main>
      <Dock
        busy={busy ?? state.reading}
        trouble={state.trouble}
        saved={state.saved}
        stopped={state.stopped}
        onReadAgain={deeds.check}
        onDismiss={deeds.dismiss}
        onCancel={deeds.cancel}
      />
      {/* The words are made anew each time, so that the same ones are read out again. */}
      <div class="ss-unseen" role="status">
        <span key={said.serial}>{said.text}</span>
      </div>
      {abilities.open ? (
        <input
          type="file"
          class="ss-file"
          accept={FILE_KINDS}
          hidden
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file !== undefined) deeds.pick(file);
            // So that the same file can be chosen again after it was changed elsewhere.
            input.value = '';
          }}
        />
      ) : null}
      <LeaveDialog asking={state.asking} onAnswer={deeds.answer} />
    </div>
  );
}

function Body({ state, abilities, deeds }: Pick<PaneProps, 'state' | 'abilities' | 'deeds'>) {
  const { view, busy } = state;
  const blocked = busy === null ? null : busy.label;
  if (view === null) return <Waiting isReading={state.isReading} onAgain={deeds.check} />;
  const { check, commands } = view;
  const { error, warning, info } = check.counts;
  const hasFindings = error + warning + info > 0;
  const overview = (
    <OverviewSection check={check} open={state.open} shown={state.shown} deeds={deeds} />
  );
  const actions = (runnable: readonly CommandView[]) => (
    <ActionsSection
      commands={runnable}
      abilities={abilities}
      asOf={state.asOf}
      outcome={state.outcome}
      blocked={blocked}
      open={state.open}
      isSecond={check.tables.length > 0 && view.home.next !== null}
      deeds={deeds}
    />
  );
  const findings = <FindingsSection check={check} state={state} blocked={blocked} deeds={deeds} />;
  const list = (
    <PageList undoable={revertOffered(state)?.title ?? null} blocked={blocked} deeds={deeds} />
  );
  const start = (runnable: readonly CommandView[]) => (
    <StartSection
      abilities={abilities}
      deeds={deeds}
      blocked={blocked}
      hasCells={!view.isEmpty}
      offersCheck={!abilities.open && !hasFindings}
      commands={runnable}
    />
  );
  if (view.isEmpty) {
    return (
      <>
        {start(commands.filter(({ disabledBecause }) => disabledBecause === null))}
        {actions([])}
        {list}
      </>
    );
  }
  if (check.tables.length === 0) {
    // What is wrong with the tabs comes first: it may be all that keeps them from being read.
    return (
      <>
        <p class="ss-summary">{check.summary}</p>
        {hasFindings ? findings : null}
        {start([])}
        {actions(commands)}
        {list}
      </>
    );
  }
  return (
    <>
      <HomeSection home={view.home} blocked={blocked} deeds={deeds} />
      <p class="ss-summary">{check.summary}</p>
      <FileButtons abilities={abilities} deeds={deeds} blocked={blocked} />
      {overview}
      {actions(commands)}
      {list}
      {findings}
    </>
  );
}

interface WaitingProps {
  readonly isReading: boolean;
  readonly onAgain: () => void;
}

/** Before the workbook was read for the first time, or when that went wrong. */
function Waiting({ isReading, onAgain }: WaitingProps) {
  return (
    <section class="ss-section ss-waiting">
      {isReading ? (
        <p>{WORDS.reading}</p>
      ) : (
        <>
          <p>{WORDS.unread}</p>
          <button type="button" class="ss-button ss-primary" onClick={onAgain}>
            {WORDS.tryAgain}
          </button>
        </>
      )}
    </section>
  );
}
