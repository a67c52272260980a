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
  /** Shows the label beside the icon: always, only on wide screens, or only where it stands in a menu. */
  text?: "always" | "wide" | "menu";
  /** It opens something: whether that is open, and its id. */
  isExpanded?: boolean;
  controls?: string;
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
  isExpanded,
  controls,
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
      aria-expanded={isExpanded}
      aria-controls={isExpanded === true ? controls : undefined}
      aria-keyshortcuts={keyShortcuts}
      title={keyShortcuts === undefined ? label : `${label} (${keyShortcuts})`}
    >
      <Icon name={icon} />
      {text === undefined ? null : <span className="icon-button-text">{label}</span>}
    </button>
  );
}
