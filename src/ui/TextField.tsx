import { useId } from "react";
import "./text-field.css";

export interface TextFieldProps {
  /** The accessible name, exactly. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** On Enter and when the field is left. */
  onCommit?: () => void;
  error?: string | null;
  hint?: string;
  hideLabel?: boolean;
  type?: "text" | "search";
  inputMode?: "text" | "numeric" | "search";
  placeholder?: string;
  isReadOnly?: boolean;
}

/** A one-line text box; a hint and an error are read with it. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    onChange,
    onCommit,
    error = null,
    hint,
    hideLabel = false,
    type = "text",
    inputMode,
    placeholder,
    isReadOnly,
  } = props;
  const id = useId();
  const described = [hint === undefined ? null : `${id}-hint`, error === null ? null : `${id}-error`].filter(
    (each) => each !== null,
  );
  return (
    <div className="text-field">
      <label htmlFor={id} className={hideLabel ? "visually-hidden" : "text-field-label"}>
        {label}
      </label>
      <input
        id={id}
        className="text-field-input"
        type={type}
        value={value}
        placeholder={placeholder}
        inputMode={inputMode}
        readOnly={isReadOnly}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={described.length === 0 ? undefined : described.join(" ")}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onCommit}
        onKeyDown={(event) => {
          if (event.key === "Enter") onCommit?.();
        }}
      />
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="text-field-hint">
          {hint}
        </p>
      )}
      {error === null ? null : (
        <p id={`${id}-error`} className="text-field-error">
          {error}
        </p>
      )}
    </div>
  );
}
