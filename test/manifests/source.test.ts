import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../core/index.ts';
import { checkShortcuts } from '../../manifests/check/check-shortcuts.ts';
import { BUTTON_DRAWINGS, drawingOf, PRODUCT_DRAWING } from '../../manifests/icon-files.ts';
import { shortcutsJson } from '../../manifests/shortcuts.ts';
import { manifestSource } from '../../manifests/source.ts';
import { CONTEXT, planted, rulesOf, SOURCE, said } from './sample-source.ts';
import { SHORTCUT_FAULTS } from './seeded-faults.ts';

describe('the source of the manifests', () => {
  it('has a button for every command, with its words, in their order', () => {
    expect(SOURCE.commands.map(({ action, label, tip }) => [action, label, tip])).toEqual(
      COMMANDS.map(({ id, label, summary }) => [id, label, summary]),
    );
  });

  it('draws the product on the button of a command that has no drawing of its own', () => {
    expect(drawingOf('forecast')).toBe(PRODUCT_DRAWING);
    expect(SOURCE.commands.map(({ drawing }) => drawing)).toEqual(COMMANDS.map(({ id }) => id));
  });

  it('has no drawing for a command that is gone', () => {
    const known = ['pane', ...COMMANDS.map(({ id }) => id)];
    expect(BUTTON_DRAWINGS.filter((drawing) => !known.includes(drawing))).toEqual([]);
  });

  it('numbers the buttons as far as there are digits', () => {
    const many = Array.from({ length: 11 }, (_, at) => ({
      id: `c${at}`,
      label: 'x',
      summary: 'x',
    }));
    const { pane, commands } = manifestSource('1.0.0', 'https://a.example/', '0', many);
    expect(pane.keys).toBe('Ctrl+Shift+Alt+0');
    expect(commands.map(({ keys }) => keys).slice(7)).toEqual([
      'Ctrl+Shift+Alt+8',
      'Ctrl+Shift+Alt+9',
      null,
      null,
    ]);
  });
});

describe('the file of shortcuts', () => {
  const FILE = shortcutsJson(SOURCE);
  const faultsOf = (text: string) => said((say) => checkShortcuts(text, CONTEXT, say));

  it('has keys for the pane and for every command', () => {
    expect(faultsOf(FILE)).toEqual([]);
    const { actions, shortcuts } = JSON.parse(FILE) as Record<string, readonly unknown[]>;
    expect([actions?.length, shortcuts?.length]).toEqual([
      COMMANDS.length + 1,
      COMMANDS.length + 1,
    ]);
  });

  it.each(SHORTCUT_FAULTS)('with %s is refused', (_, from, to, rule) => {
    expect(rulesOf(faultsOf(planted(FILE, from, to)))).toEqual([rule]);
  });
});
