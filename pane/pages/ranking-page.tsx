/** The ranking with weights to try out: nothing is written until that is asked for. */

import { useLayoutEffect, useState } from 'preact/hooks';
import type { RankingBasis } from '../../core/index.ts';
import { Button } from '../button.tsx';
import type { Deeds } from '../deeds.ts';
import { Glyph } from '../glyph.tsx';
import { PAGE_WORDS } from '../wording.ts';
import { type PageProps, percentText, Reading, useAnswer } from './page-kit.tsx';
import { crossingTexts, RankingList } from './ranking-list.tsx';

const W = PAGE_WORDS.ranking;

export function RankingPage(props: PageProps) {
  const answer = useAnswer({ ask: 'ranking' }, props);
  if (answer === null) return <Reading />;
  if (!answer.can) return <p>{answer.why}</p>;
  return <Ranking {...props} basis={answer.basis} whyReadOnly={answer.whyReadOnly} />;
}

interface RankingProps extends PageProps {
  readonly basis: RankingBasis;
  readonly whyReadOnly: string | null;
}

function Ranking(props: RankingProps) {
  const { basis, whyReadOnly, blocked, whatIf, deeds } = props;
  const present = basis.criteria.map(({ weight }) => weight);
  const sum = present.reduce((total, weight) => total + weight, 0);
  // Criteria and their weights may have been changed in the sheet meanwhile: then what was tried is about something else.
  const key = JSON.stringify([
    props.view.name,
    ...basis.criteria.map(({ id, weight }) => [id, weight]),
  ]);
  const found = TRIED.get(deeds);
  if (found !== undefined && found.key !== key) TRIED.delete(deeds);
  const tried = TRIED.get(deeds) ?? null;
  const [, redraw] = useState(0);
  const [isAsking, setAsking] = useState(false);
  const tryOut = (next: Tried | null): void => {
    if (next === null) TRIED.delete(deeds);
    else TRIED.set(deeds, next);
    setAsking(false);
    redraw((times) => times + 1);
  };
  const weights = tried?.weights ?? present;
  const total = weights.reduce((all, weight) => all + weight, 0);
  const isChanged = weights.some((weight, index) => weight !== present[index]);
  const { rows, line } = whatIf(basis, weights);
  const moved = rows.filter(({ gain }) => gain !== null && gain !== 0).length;
  const first = basis.projects[rows[0]?.project ?? -1]?.name;
  const crossing = crossingTexts(basis, rows);
  const isNone = !(total > 0);
  const told = [...(first === undefined ? [] : [W.first(first)]), ...crossing];
  const shareOf = (weight: number) => percentText(total > 0 ? weight / total : 0);
  const most = Math.max(sum, 1e-9);
  // Written in the unit in which the weights are kept: their sum stays what it is.
  const kept = weights.map((weight) => Number(((total > 0 ? weight / total : 0) * sum).toFixed(6)));
  const changed = kept.flatMap((weight, index) => {
    const criterion = basis.criteria[index];
    return criterion === undefined || weight === criterion.weight
      ? []
      : [{ criterion: criterion.id, weight }];
  });
  const write = async () => {
    setAsking(false);
    await deeds.order({ order: 'weights', weights: changed }, W.writing);
  };
  return (
    <>
      <p class="ss-muted">{W.intro}</p>
      <fieldset class="ss-weights">
        <legend>{W.weights}</legend>
        {basis.criteria.map(({ id, name, lens, ratedCount }, index) => {
          const weight = weights[index] ?? 0;
          return (
            <div class="ss-weight" key={id}>
              <label for={`ss-weight-${index}`}>{name}</label>
              <output for={`ss-weight-${index}`}>{shareOf(weight)}</output>
              <input
                id={`ss-weight-${index}`}
                type="range"
                min={0}
                max={most}
                step={most / 100}
                value={weight}
                aria-valuetext={W.share(shareOf(weight), name)}
                onInput={(event) => {
                  const next = [...weights];
                  next[index] = Number(event.currentTarget.value);
                  tryOut({ key, weights: next });
                }}
              />
              <p class="ss-hint">
                {[lens === null ? null : W.lenses[lens], W.rated(ratedCount)]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </p>
            </div>
          );
        })}
      </fieldset>
      <div class="ss-row-buttons">
        <Button
          kind="plain"
          onPress={() => tryOut(null)}
          disabledBecause={isChanged ? null : W.same}
        >
          {W.reset}
        </Button>
        <Button
          kind="plain"
          onPress={() => setAsking(true)}
          disabledBecause={
            whyReadOnly ?? blocked ?? (isNone ? W.noWeight : changed.length > 0 ? null : W.same)
          }
          {...(whyReadOnly === null ? {} : { describedBy: 'ss-read-only' })}
        >
          {W.write}
        </Button>
      </div>
      {whyReadOnly === null ? null : (
        <p class="ss-reason" id="ss-read-only">
          <Glyph name="info" />
          <span>{whyReadOnly}</span>
        </p>
      )}
      {isAsking ? (
        <Sure
          text={W.sure(changed.length)}
          onYes={() => void write()}
          onNo={() => setAsking(false)}
        />
      ) : null}
      <p class="ss-unseen" role="status">
        {isNone ? W.noWeight : isChanged ? `${[W.moved(moved), ...told].join('. ')}.` : W.same}
      </p>
      <h3 class="ss-h3">
        {W.list}
        {isNone ? null : <span class="ss-muted">{isChanged ? W.moved(moved) : W.same}</span>}
      </h3>
      {isNone ? <p>{W.noWeight}</p> : null}
      {isChanged && !isNone
        ? crossing.map((text) => (
            <p class="ss-crossing" key={text}>
              {text}.
            </p>
          ))
        : null}
      {isNone ? null : <RankingList basis={basis} rows={rows} line={line} deeds={deeds} />}
    </>
  );
}

/** Weights that were tried, and the criteria and weights of the workbook that they were tried on. */
interface Tried {
  readonly key: string;
  readonly weights: readonly number[];
}

/** What was tried in each pane, so that it is there again when the page is left and opened again. */
const TRIED = new WeakMap<Deeds, Tried>();

interface SureProps {
  readonly text: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The question before something is written: in the page, so that nothing is blocked. */
function Sure({ text, onYes, onNo }: SureProps) {
  useLayoutEffect(() => {
    document.querySelector<HTMLElement>('.ss-sure .ss-primary')?.focus();
  }, []);
  return (
    <section class="ss-sure" aria-label={text}>
      <p>{text}</p>
      <div class="ss-row-buttons">
        <Button kind="primary" onPress={onYes}>
          {W.writeNow}
        </Button>
        <Button kind="plain" onPress={onNo}>
          {W.keep}
        </Button>
      </div>
    </section>
  );
}
