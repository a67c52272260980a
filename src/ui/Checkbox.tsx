import { useId, type CSSProperties } from "react";
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
  /** Degrees of hue of a swatch before the label, for a value that has a colour elsewhere on the page; null = neutral. */
  hue?: number | null;
}

/** A check box with its label and, at the end of the line, how many it stands for. */
export function Checkbox({ label, checked, onChange, count, isDisabled, faint = false, hue }: CheckboxProps) {
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
      {hue === undefined ? null : (
        <span className="checkbox-swatch" style={swatchStyle(hue)} aria-hidden="true" />
      )}
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

/** The sheet makes a colour of it that the page's theme can bear. */
function swatchStyle(hue: number | null): CSSProperties {
  return { "--hue": hue ?? 215, "--chroma": hue === null ? 0.15 : 1 } as CSSProperties;
}
