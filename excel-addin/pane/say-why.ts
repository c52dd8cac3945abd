/** Shows a sentence in place of the pane. */

/** Empties the element and says the sentence there, under the product's name. */
export function sayWhy(element: HTMLElement, sentence: string): void {
  const title = document.createElement('h1');
  title.textContent = 'Steersheet';
  const text = document.createElement('p');
  text.textContent = sentence;
  text.setAttribute('role', 'alert');
  const box = document.createElement('main');
  box.className = 'no-pane';
  box.append(title, text);
  element.replaceChildren(box);
}
