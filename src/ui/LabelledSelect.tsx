import { useId, type ReactNode } from "react";
import "./select.css";

export interface LabelledSelectProps {
  /** The accessible name, exactly. */
  label: string;
  value: string;
  onChange: (id: string) => void;
  /** In one line with its label, as wide as it needs. */
  isInline?: boolean;
  /** Options, in groups or not. */
  children: ReactNode;
}

/** The browser's own list with its label. */
export function LabelledSelect({ label, value, onChange, isInline = false, children }: LabelledSelectProps) {
  const id = useId();
  return (
    <div className={isInline ? "select select-inline" : "select"}>
      <label htmlFor={id} className="select-label">
        {label}
      </label>
      <select
        id={id}
        className="select-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </div>
  );
}

/** One of the options of a list. */
export interface SelectOption {
  id: string;
  label: string;
}

/** Options for a list. */
export function selectOptions(options: readonly SelectOption[]): ReactNode {
  return options.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));
}
