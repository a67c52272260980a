import { LabelledSelect, selectOptions, type SelectOption } from "./LabelledSelect.tsx";

export interface SelectGroup {
  label: string;
  options: readonly SelectOption[];
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
export function Select({ groups, placeholder, ...rest }: SelectProps) {
  return (
    <LabelledSelect {...rest}>
      <option value="">{placeholder}</option>
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {selectOptions(group.options)}
        </optgroup>
      ))}
    </LabelledSelect>
  );
}
