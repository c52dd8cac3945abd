/** The capacity conflicts: who, when, by how much, through which projects. */

import { PAGE_WORDS } from '../wording.ts';
import { Cells, GrowingList, type PageProps, Reading, useAnswer } from './page-kit.tsx';

const W = PAGE_WORDS.capacity;

export function CapacityPage(props: PageProps) {
  const answer = useAnswer({ ask: 'capacity' }, props);
  if (answer === null) return <Reading />;
  if (!answer.can) return <p>{answer.why}</p>;
  return (
    <>
      <p class="ss-answer">{answer.answer}</p>
      {answer.conflicts.length === 0 ? <p class="ss-muted">{W.none}</p> : null}
      <GrowingList items={answer.conflicts} class="ss-cards">
        {({ kind, who, when, excess, sentence, projects, cells }, index) => (
          <li key={`${index} ${kind} ${who}`}>
            <div class="ss-card-head">
              <h3 class="ss-card-title">{who}</h3>
              {excess === null ? null : <span class="ss-excess">{excess}</span>}
            </div>
            <p class="ss-muted">
              {kind} · {when}
            </p>
            <p>{sentence}</p>
            {projects.length === 0 ? null : (
              <p class="ss-muted">
                {W.through}{' '}
                {projects.map(({ id, name }) => (name === null ? id : `${id} ${name}`)).join(', ')}
              </p>
            )}
            <Cells cells={cells} deeds={props.deeds} />
          </li>
        )}
      </GrowingList>
    </>
  );
}
