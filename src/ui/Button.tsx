import type { ReactNode, Ref } from "react";
import "./button.css";

export interface ButtonProps {
  children: ReactNode;
  onPress: () => void;
  variant?: "plain" | "primary" | "quiet";
  isDisabled?: boolean;
  /** Overrides the visible text as the accessible name. */
  ariaLabel?: string;
  /** Makes it a toggle. */
  isPressed?: boolean;
  title?: string;
  describedBy?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A push button: the browser's own, so mouse, touch, keyboard and speech work as people expect. */
export function Button(props: ButtonProps) {
  const {
    children,
    onPress,
    variant = "plain",
    isDisabled,
    ariaLabel,
    isPressed,
    title,
    describedBy,
    ref,
  } = props;
  return (
    <button
      ref={ref}
      type="button"
      className={`button button-${variant}`}
      onClick={onPress}
      disabled={isDisabled}
      aria-label={ariaLabel}
      aria-pressed={isPressed}
      aria-describedby={describedBy}
      title={title}
    >
      {children}
    </button>
  );
}
