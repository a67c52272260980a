import { createContext } from "react";

/** What every name in the panel needs: a way there, and whether it is what the panel is about. */
export interface PanelWays {
  /** Selects a record or a tie; `additive` keeps what is selected and switches this one on or off. */
  readonly go: (id: string, additive: boolean) => void;
  readonly selected: readonly string[];
}

export const PanelContext = createContext<PanelWays>({ go: () => undefined, selected: [] });

/** The folded words that the person is looking for in the list; marked wherever text is shown. */
export const WordsContext = createContext<readonly string[]>([]);
