import type { Theme } from "#drawing/palette.ts";
import type { RadioOption } from "#ui/RadioGroup.tsx";
import type { ExportFormat, ExportSize } from "./export-choices.ts";

export const SIZES: readonly RadioOption<ExportSize>[] = [
  { id: "1", label: "1×" },
  { id: "2", label: "2×" },
  { id: "4", label: "4×" },
];
export const FORMATS: readonly RadioOption<ExportFormat>[] = [
  { id: "png", label: "PNG" },
  { id: "svg", label: "SVG" },
];
export const COLOURS: readonly RadioOption<Theme>[] = [
  { id: "light", label: "Light" },
  { id: "dark", label: "Dark" },
];

/** The colours that the page shows now; the app keeps them on the root element. */
export function pageTheme(): Theme {
  return document.documentElement.dataset["theme"] === "dark" ? "dark" : "light";
}
