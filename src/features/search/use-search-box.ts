import { useEffect, useState } from "react";
import { cappedQuery } from "#domain/text/capped-query.ts";
import type { App } from "#store/app.ts";
import { announce } from "#store/commands/page-commands.ts";
import { lookAtPhrase, select } from "#store/commands/selection-commands.ts";
import { showOnlyMatches } from "#store/commands/view-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { loadSearchIndex } from "./load-search-index.ts";
import { SEARCH_INPUT_ID } from "./search-input-id.ts";
import { searchKey } from "./search-key.ts";
import { searchResults, type SearchOption } from "./search-results.ts";
import { useSearch, type SearchState } from "./use-search.ts";

/** Results are spoken once typing has paused. */
const SPEAK_AFTER_MS = 500;

/** What the search box shows and does. */
export interface SearchBoxState {
  text: string;
  /** The text without blanks around it. */
  query: string;
  isOpen: boolean;
  /** There are results, and the list is open. */
  isListed: boolean;
  /** Place of the option that Enter chooses; -1 = none. */
  active: number;
  search: SearchState;
  /** Fetches the index, so that it is there when typing begins. */
  prepare: () => void;
  type: (text: string) => void;
  open: () => void;
  close: () => void;
  /**
   * Chooses the option at a place: after the results come the statements with the same words, if any, and last the
   * filter. `isAdded` keeps what is selected.
   */
  choose: (place: number, isAdded?: boolean) => void;
  /** True when the key was the box's own. */
  press: (key: string, isAdded?: boolean) => boolean;
}

/** The state of the search box. */
export function useSearchBox(): SearchBoxState {
  const app = useApp();
  const [text, setText] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [isWanted, setIsWanted] = useState(false);
  const [active, setActive] = useState(-1);
  const query = text.trim();
  const search = useSearch(query, isWanted);
  const options = search.status === "ready" ? search.groups.flatMap((group) => group.options) : [];
  const phrase = search.status === "ready" ? search.phrase : null;
  const isListed = isOpen && (options.length > 0 || phrase !== null);
  useSpokenCount(search, query, isOpen);

  const close = (): void => {
    setIsOpen(false);
    setActive(-1);
  };
  const choose = (place: number, isAdded = false): void => {
    const option = options[place];
    close();
    if (option !== undefined) {
      selectOption(app, option, isAdded);
      return;
    }
    if (phrase !== null && place === options.length) {
      lookAtPhrase(app, phrase.phrase, phrase.ids);
      announce(app, `${phrase.title}. ${phrase.note}.`);
      return;
    }
    showOnlyMatches(app, query);
    announce(app, `Showing only what matches “${cappedQuery(query).text}”.`);
  };
  const type = (next: string): void => {
    setText(next);
    setIsOpen(true);
    setIsWanted(true);
    setActive(-1);
  };
  const press = (key: string, isAdded = false): boolean => {
    const step = searchKey(key, {
      isOpen,
      active,
      count: isListed ? options.length + (phrase === null ? 1 : 2) : 0,
      hasText: text !== "",
    });
    if (step === null) return false;
    if (step.kind === "move") {
      setIsOpen(true);
      setActive(step.to);
    } else if (step.kind === "choose") {
      if (isListed) choose(step.place, isAdded);
      else if (isOpen) void selectFirst(app, query).then((isFound) => isFound && close());
      else setIsOpen(true);
    } else {
      if (step.kind === "clear") setText("");
      close();
    }
    return true;
  };
  return {
    text,
    query,
    isOpen,
    isListed,
    active,
    search,
    prepare: () => setIsWanted(true),
    type,
    open: () => setIsOpen(true),
    close,
    choose,
    press,
  };
}

/** Selects the best result once the index is there, unless the box says something else by then. */
async function selectFirst(app: App, query: string): Promise<boolean> {
  const { data, visible } = app.store.getState();
  if (data.status !== "ready" || query === "") return false;
  const index = await loadSearchIndex(data.dataset).catch(() => null);
  const first = searchResults(data.dataset, visible, index?.find(query) ?? [])[0]?.options[0];
  const box = document.getElementById(SEARCH_INPUT_ID);
  if (first === undefined || !(box instanceof HTMLInputElement) || box.value.trim() !== query) return false;
  selectOption(app, first);
  return true;
}

function selectOption(app: App, option: SearchOption, isAdded = false): void {
  select(app, [option.id], isAdded ? "add" : "replace");
  announce(app, isAdded ? `${option.title} added to the selection.` : `${option.title} selected.`);
}

/** Says how much was found when typing pauses. */
function useSpokenCount(search: SearchState, query: string, isOpen: boolean): void {
  const app = useApp();
  const total = search.status === "ready" ? search.total : null;
  useEffect(() => {
    if (!isOpen || query === "" || total === null) return undefined;
    const words =
      total === 0
        ? `Nothing matches “${cappedQuery(query).text}”.`
        : `${total} ${total === 1 ? "result" : "results"} for “${cappedQuery(query).text}”.`;
    const timer = setTimeout(() => announce(app, words), SPEAK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [app, isOpen, query, total]);
}
