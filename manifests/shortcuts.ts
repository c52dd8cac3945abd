/** The keys of the buttons, in the file that the XML manifest names. */

import type { ManifestSource, RibbonButton } from './source.ts';

/** The text of shortcuts.json. */
export function shortcutsJson(source: ManifestSource): string {
  const buttons = withKeys(source);
  const file = {
    actions: buttons.map(({ action, label }) => ({
      id: action,
      type: 'ExecuteFunction',
      name: label,
    })),
    shortcuts: buttons.map(({ action, keys }) => ({ action, key: { default: keys } })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The buttons that keys press. */
export function withKeys({
  pane,
  commands,
}: ManifestSource): readonly (RibbonButton & { readonly keys: string })[] {
  return [pane, ...commands].flatMap((button) =>
    button.keys === null ? [] : [{ ...button, keys: button.keys }],
  );
}
