/** Shows the self-test in place of the pane: what is being done, and what came of it. */

import type { Host } from '../../../core/index.ts';
import { runSelfTest, type TestReport } from './self-test.ts';

/** Runs the test in `box`; `openPane` puts the pane there instead. */
export async function showSelfTest(
  box: HTMLElement,
  host: Host,
  openPane: () => void,
): Promise<void> {
  const title = element('h1', 'ss-title', 'Self-test');
  const doing = element('p', 'ss-muted', '');
  doing.setAttribute('role', 'status');
  const main = element('main', 'ss-scroll ss-self-test', '');
  main.append(title, doing);
  const pane = element('div', 'ss-pane', '');
  pane.append(main);
  box.replaceChildren(pane);
  const tools = {
    host,
    wait: (milliseconds: number) => new Promise<void>((end) => setTimeout(end, milliseconds)),
    tell: (sentence: string) => {
      doing.textContent = sentence;
    },
  };
  const { summary, faults } = await runSelfTest(tools).catch(failed);
  doing.textContent = summary;
  if (faults.length > 0) main.append(listOf(faults));
  const button = element('button', 'ss-button ss-plain', 'Open the pane');
  button.addEventListener('click', openPane);
  main.append(button);
}

/** Whatever went wrong is what the test is for. */
function failed(thrown: unknown): TestReport {
  const why = thrown instanceof Error ? thrown.message : String(thrown);
  return { summary: 'The test could not be finished:', faults: [why] };
}

function listOf(faults: readonly string[]): HTMLElement {
  const list = element('ul', 'ss-written', '');
  list.append(...faults.map((fault) => element('li', '', fault)));
  return list;
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
