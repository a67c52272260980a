import type { RadioOption } from "#ui/RadioGroup.tsx";
import type { ExportWhat } from "./export-choices.ts";

/** The choices of "What"; without a selection, its choice says why it is off. */
export function whatOptions(hasSelection: boolean): readonly RadioOption<ExportWhat>[] {
  return [
    hasSelection
      ? { id: "selection", label: "Selection" }
      : { id: "selection", label: "Selection", disabled: true, note: "(nothing is selected)" },
    { id: "visible", label: "Visible" },
    { id: "everything", label: "Everything" },
  ];
}
