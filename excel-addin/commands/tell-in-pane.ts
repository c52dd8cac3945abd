/** Tells the user something that a button of the ribbon has met: opens the task pane and says it at its top. */

import './command-notice.css';

const CLASS = 'command-notice';

/** The sentence stays until it is closed or another takes its place. It is read out by screen readers. */
export async function tellInPane(sentence: string): Promise<void> {
  for (const old of document.querySelectorAll(`.${CLASS}`)) old.remove();
  const text = document.createElement('p');
  text.textContent = sentence;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  const notice = document.createElement('div');
  notice.className = CLASS;
  notice.setAttribute('role', 'alert');
  notice.append(text, close);
  close.addEventListener('click', () => notice.remove());
  document.body.prepend(notice);
  await Office.addin.showAsTaskpane();
}
