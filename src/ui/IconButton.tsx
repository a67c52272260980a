import type { Ref } from "react";
import "./button.css";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-names.ts";

export interface IconButtonProps {
  /** The accessible name, and the tooltip. */
  label: string;
  icon: IconName;
  onPress: () => void;
  isDisabled?: boolean;
  isPressed?: boolean;
  /** Shows the label beside the icon: always, or only on wide screens. */
  text?: "always" | "wide";
  ref?: Ref<HTMLButtonElement>;
  keyShortcuts?: string;
}

/** A button with an icon; its label is its name even where only the icon shows. */
export function IconButton({
  label,
  icon,
  onPress,
  isDisabled,
  isPressed,
  text,
  ref,
  keyShortcuts,
}: IconButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={`button button-quiet icon-button${text === undefined ? "" : ` icon-button-text-${text}`}`}
      onClick={onPress}
      disabled={isDisabled}
      aria-label={label}
      aria-pressed={isPressed}
      aria-keyshortcuts={keyShortcuts}
      title={keyShortcuts === undefined ? label : `${label} (${keyShortcuts})`}
    >
      <Icon name={icon} />
      {text === undefined ? null : <span className="icon-button-text">{label}</span>}
    </button>
  );
}
