/** The RAID entries that have to go to the next level: what, to whom, why. */

import { PAGE_WORDS } from '../wording.ts';
import { Cells, GrowingList, type PageProps, Reading, useAnswer } from './page-kit.tsx';

const W = PAGE_WORDS.raid;

export function RaidPage(props: PageProps) {
  const answer = useAnswer({ ask: 'escalations' }, props);
  if (answer === null) return <Reading />;
  if (!answer.can) return <p>{answer.why}</p>;
  return (
    <>
      <p class="ss-answer">{answer.answer}</p>
      {answer.escalations.length === 0 ? <p class="ss-muted">{W.none}</p> : null}
      <GrowingList items={answer.escalations} class="ss-cards">
        {({ id, title, project, owner, severity, to, why, cells }, index) => (
          <li key={`${index} ${id}`}>
            <div class="ss-card-head">
              <h3 class="ss-card-title">{title}</h3>
              {severity === null ? null : <span class="ss-excess">{severity}</span>}
            </div>
            <p class="ss-muted">
              {id} · {project} · {W.owner}: {owner ?? W.nobody}
            </p>
            <p>
              <b>
                {W.to}: {to}
              </b>
            </p>
            <p>{why}</p>
            <Cells cells={cells} deeds={props.deeds} />
          </li>
        )}
      </GrowingList>
    </>
  );
}
