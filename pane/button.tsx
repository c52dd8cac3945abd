/** The pane's one button. A button that cannot be pressed stays reachable, and says why. */

import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly kind: 'primary' | 'plain' | 'subtle' | 'row';
  readonly onPress: () => void;
  /** Why it cannot be pressed now; absent or `null` while it can. The text itself is shown by whoever uses the button. */
  readonly disabledBecause?: string | null;
  /** Ids of the texts that explain the button. */
  readonly describedBy?: string;
  /** Marks the button of a command, so that the focus can be brought back to it. */
  readonly command?: string;
  readonly children: ComponentChildren;
}

export function Button(props: ButtonProps) {
  const disabled = (props.disabledBecause ?? null) !== null;
  return (
    <button
      type="button"
      class={`ss-button ss-${props.kind}`}
      // Not `disabled`: that would take the button, and with it its reason, out of the keyboard's way.
      aria-disabled={disabled ? 'true' : undefined}
      aria-describedby={props.describedBy}
      data-command={props.command}
      onClick={() => {
        if (!disabled) props.onPress();
      }}
    >
      {props.children}
    </button>
  );
}
