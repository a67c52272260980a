import { useId } from "react";
import "./select.css";

export interface SelectGroup {
  label: string;
  options: readonly { id: string; label: string }[];
}

export interface SelectProps {
  /** The accessible name, exactly. */
  label: string;
  /** "" = nothing chosen yet. */
  value: string;
  onChange: (id: string) => void;
  groups: readonly SelectGroup[];
  /** Stands there while nothing is chosen. */
  placeholder: string;
}

/** One of many: the browser's own list, which finds by typing and fits any screen. */
export function Select({ label, value, onChange, groups, placeholder }: SelectProps) {
  const id = useId();
  return (
    <div className="select">
      <label htmlFor={id} className="select-label">
        {label}
      </label>
      <select
        id={id}
        className="select-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{placeholder}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
