import { useId } from "react";
import "./select.css";

export interface PlainSelectProps {
  /** The accessible name, exactly. */
  label: string;
  value: string;
  options: readonly { id: string; label: string }[];
  onChange: (id: string) => void;
}

/** One of a few, in one line with its label: the browser's own list. */
export function PlainSelect({ label, value, options, onChange }: PlainSelectProps) {
  const id = useId();
  return (
    <div className="select select-inline">
      <label htmlFor={id} className="select-label">
        {label}
      </label>
      <select
        id={id}
        className="select-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
