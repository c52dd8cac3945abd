/** Set-up in three levels: what each would add, and a button for it. */

import { Button } from '../button.tsx';
import { Glyph } from '../glyph.tsx';
import { PAGE_WORDS } from '../wording.ts';
import { type PageProps, Reading, useAnswer } from './page-kit.tsx';

const W = PAGE_WORDS.setUp;

export function SetUpPage(props: PageProps) {
  const { blocked, deeds } = props;
  const answer = useAnswer({ ask: 'set-up' }, props);
  if (answer === null) return <Reading />;
  return (
    <>
      <p class="ss-muted">{W.intro}</p>
      <ul class="ss-cards">
        {answer.map(({ level, adds }) => (
          <li key={level}>
            <h3 class="ss-card-title">{W.titles[level]}</h3>
            <p class="ss-muted">{W.meanings[level]}</p>
            {adds.length === 0 ? (
              <p class="ss-clear">
                <Glyph name="done" />
                <span>{W.complete}</span>
              </p>
            ) : (
              <>
                <p id={`ss-adds-${level}`}>{W.adds(adds.join(', '))}</p>
                <Button
                  kind={level === 'starter' ? 'primary' : 'plain'}
                  onPress={() => void deeds.order({ order: 'set-up', level }, W.busy)}
                  disabledBecause={blocked}
                  describedBy={`ss-adds-${level}`}
                >
                  {W.button(W.titles[level], adds.length)}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
