import { useState } from "react";
import type { Theme } from "#drawing/palette.ts";
import { pageTheme } from "./choice-options.ts";
import type { ExportFormat, ExportSize, ExportWhat } from "./export-choices.ts";

/** What every picture lets a person choose, and how to choose it. */
export interface PictureChoices {
  hasSelection: boolean;
  what: ExportWhat;
  setWhat: (what: ExportWhat) => void;
  size: ExportSize;
  setSize: (size: ExportSize) => void;
  format: ExportFormat;
  setFormat: (format: ExportFormat) => void;
  theme: Theme;
  setTheme: (theme: Theme) => void;
  /** The person's own; null = the generated one. */
  ownTitle: string | null;
  setOwnTitle: (title: string) => void;
}

/** The choices of a form, beginning with what is selected, as a fine PNG, in the colours of the page. */
export function usePictureChoices(selection: readonly string[]): PictureChoices {
  const hasSelection = selection.length > 0;
  const [what, setWhat] = useState<ExportWhat>(hasSelection ? "selection" : "visible");
  const [size, setSize] = useState<ExportSize>("2");
  const [format, setFormat] = useState<ExportFormat>("png");
  const [theme, setTheme] = useState<Theme>(pageTheme);
  const [ownTitle, setOwnTitle] = useState<string | null>(null);
  return {
    hasSelection,
    what,
    setWhat,
    size,
    setSize,
    format,
    setFormat,
    theme,
    setTheme,
    ownTitle,
    setOwnTitle,
  };
}
