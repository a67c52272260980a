import { useId } from "react";
import "./choices.css";

export interface RadioOption<Value extends string> {
  id: Value;
  label: string;
  /** A part of the label that is shown instead of it where there is little room. */
  short?: string;
  disabled?: boolean;
  /** Said after the label, e.g. why it is disabled. */
  note?: string;
}

export interface RadioGroupProps<Value extends string> {
  /** The group's accessible name. */
  label: string;
  options: readonly RadioOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  hideLabel?: boolean;
  /** A name for style sheets. */
  part?: string;
  look?: "radios" | "segments";
}

/** One of a few; the browser's own radio buttons, drawn as dots or as a segmented bar. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, options, value, onChange, hideLabel = false, look = "radios" } = props;
  const id = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      className={`radio-group radio-group-${look}`}
      data-part={props.part}
      title={props.part === undefined ? undefined : label}
    >
      <span id={`${id}-label`} className={hideLabel ? "visually-hidden" : "radio-group-label"}>
        {label}
      </span>
      <div className="radio-group-options">
        {options.map((option) => (
          <label key={option.id} className="radio-option">
            <input
              type="radio"
              name={id}
              value={option.id}
              checked={option.id === value}
              disabled={option.disabled}
              aria-label={option.short === undefined ? undefined : option.label}
              title={option.short === undefined ? undefined : option.label}
              aria-describedby={option.note === undefined ? undefined : `${id}-${option.id}-note`}
              onChange={() => onChange(option.id)}
            />
            <span className="radio-option-label">{option.short ?? option.label}</span>
            {option.note === undefined ? null : (
              <span id={`${id}-${option.id}-note`} className="choice-note" aria-hidden="true">
                {option.note}
              </span>
            )}
          </label>
        ))}
      </div>
    </div>
  );
}
