/** What the pages share: asking, lists that grow, and cells to go to. */

import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnswerTo, Question } from '../../core/index.ts';
import type { PaneBridge, WorkbookView } from '../bridge.ts';
import type { Deeds } from '../deeds.ts';
import { Jump } from '../jump.tsx';
import { countText, PAGE_WORDS } from '../wording.ts';

/** What every page is given. */
export interface PageProps {
  /** Asked again whenever this is another one. */
  readonly view: WorkbookView;
  readonly asOf: string;
  /** What is under way, so that nothing else can be begun; or `null`. */
  readonly blocked: string | null;
  readonly whatIf: PaneBridge['whatIf'];
  readonly deeds: Deeds;
}

/** So many entries are put on screen at first, and so many more each time. */
const AT_ONCE = 50;

/** The answer to the question as of now, or `null` before there is one. An older answer stays on screen while a newer one is fetched. */
export function useAnswer<Q extends Question>(question: Q, props: PageProps): AnswerTo<Q> | null {
  return useLatestAnswer(question, props)?.answer ?? null;
}

/** The same, and whether it is to this very question: one to another, as asked before, is not to be acted on. */
export function useLatestAnswer<Q extends Question>(
  question: Q,
  { view, asOf, deeds }: PageProps,
): { readonly answer: NonNullable<AnswerTo<Q>>; readonly isToThis: boolean } | null {
  const [latestAnswer, setAnswer] = useState<{
    readonly answer: NonNullable<AnswerTo<Q>>;
    readonly key: string;
  } | null>(null);
  const key = JSON.stringify(question);
  const latest = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the question does, and a new reading asks again
  useEffect(() => {
    latest.current += 1;
    const own = latest.current;
    void deeds.ask(question).then((found) => {
      if (found != null && own === latest.current) setAnswer({ answer: found, key });
    });
    return () => {
      latest.current += 1;
    };
  }, [key, view, asOf]);
  if (latestAnswer === null) return null;
  return { answer: latestAnswer.answer, isToThis: latestAnswer.key === key };
}

/** Shown until the first answer is there. */
export function Reading() {
  return <p class="ss-muted">{PAGE_WORDS.reading}</p>;
}

export interface GrowingListProps<T> {
  readonly items: readonly T[];
  readonly class: string;
  readonly children: (item: T, index: number) => ComponentChildren;
}

/** A list that is as long as anybody reads it: the focus goes on to the first of those that were added. */
export function GrowingList<T>({ items, class: name, children }: GrowingListProps<T>) {
  const [shown, setShown] = useState(AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  const from = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is what changes the list
  useLayoutEffect(() => {
    if (from.current === null) return;
    const added = list.current?.children[from.current];
    from.current = null;
    const target = added?.querySelector<HTMLElement>('button, [tabindex]');
    if (target != null) target.focus();
    else if (added instanceof HTMLElement) {
      added.tabIndex = -1;
      added.focus();
    }
  }, [shown]);
  const left = items.length - shown;
  return (
    <>
      <ul class={name} ref={list}>
        {items.slice(0, shown).map(children)}
      </ul>
      {left > 0 ? (
        <button
          type="button"
          class="ss-more"
          onClick={() => {
            from.current = shown;
            setShown(shown + AT_ONCE);
          }}
        >
          {PAGE_WORDS.more(Math.min(AT_ONCE, left), left)}
        </button>
      ) : null}
    </>
  );
}

/** The cells that an entry rests on, each a way to it. */
export function Cells({
  cells,
  deeds,
}: {
  readonly cells: readonly { readonly sheet: string; readonly a1: string }[];
  readonly deeds: Deeds;
}) {
  if (cells.length === 0) return null;
  const [first] = cells;
  return (
    <p class="ss-cells">
      <span class="ss-unseen">{PAGE_WORDS.cells}: </span>
      {cells.map(({ sheet, a1 }, index) => (
        <Jump
          key={`${sheet}!${a1}`}
          sheet={sheet}
          a1={a1}
          around={index === 0 ? null : (first?.sheet ?? null)}
          onPress={() => deeds.show(sheet, a1, null)}
        />
      ))}
    </p>
  );
}

/** `12.5%` of a share from 0 to 1, at most one decimal. */
export function percentText(share: number): string {
  return `${countText(Math.round(share * 1000) / 10)}%`;
}
