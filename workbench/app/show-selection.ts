/** Lets the formula bar say what is selected from the start: it listens only from some moments after the first drawing. */

const PAUSE_MS = 50;
const TRIES = 60;

/** Calls `select`, which selects again what is selected, until the bar says something or gives no sign for three seconds. */
export async function showSelection(grid: HTMLElement, select: () => void): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const field = grid.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input');
    if (field !== null && field.value !== '') return;
    if (field !== null) select();
    await new Promise((settle) => setTimeout(settle, PAUSE_MS));
  }
}
