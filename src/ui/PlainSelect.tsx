import { LabelledSelect, selectOptions, type SelectOption } from "./LabelledSelect.tsx";

export interface PlainSelectProps {
  /** The accessible name, exactly. */
  label: string;
  value: string;
  options: readonly SelectOption[];
  onChange: (id: string) => void;
}

/** One of a few, in one line with its label: the browser's own list. */
export function PlainSelect({ options, ...rest }: PlainSelectProps) {
  return (
    <LabelledSelect {...rest} isInline>
      {selectOptions(options)}
    </LabelledSelect>
  );
}
