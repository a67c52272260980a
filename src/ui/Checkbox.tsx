import { useId } from "react";
import "./choices.css";

export interface CheckboxProps {
  /** The accessible name, exactly. */
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Shown at the end of the line and read as a description. */
  count?: number;
  isDisabled?: boolean;
  /** Shown weaker: it stands for nothing at present. */
  faint?: boolean;
}

/** A check box with its label and, at the end of the line, how many it stands for. */
export function Checkbox({ label, checked, onChange, count, isDisabled, faint = false }: CheckboxProps) {
  const id = useId();
  return (
    <label className={faint ? "checkbox checkbox-faint" : "checkbox"}>
      <input
        type="checkbox"
        checked={checked}
        disabled={isDisabled}
        aria-describedby={count === undefined ? undefined : `${id}-count`}
        aria-labelledby={`${id}-label`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span id={`${id}-label`} className="checkbox-label" dir="auto">
        {label}
      </span>
      {count === undefined ? null : (
        <span id={`${id}-count`} className="checkbox-count">
          {count}
        </span>
      )}
    </label>
  );
}
