import { useId, useRef, type FocusEvent, type KeyboardEvent } from "react";
import { cappedQuery } from "#domain/text/capped-query.ts";
import { Icon } from "#ui/Icon.tsx";
import { SEARCH_INPUT_ID } from "./search-input-id.ts";
import "./search.css";
import { optionId, SearchPopup } from "./SearchPopup.tsx";
import { useSearchBox } from "./use-search-box.ts";
import type { SearchState } from "./use-search.ts";

/** Finds actors, events, statements and sources by any of their names and words, and selects the chosen one. */
export function SearchBox() {
  const listId = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const box = useSearchBox();
  const { text, query, isListed, active, search } = box;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isOfComposition(event.nativeEvent)) return;
    if (!box.press(event.key, event.shiftKey || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) box.close();
  };
  return (
    <div className="search" onBlur={onBlur}>
      <Icon name="search" />
      <input
        ref={inputRef}
        id={SEARCH_INPUT_ID}
        className="search-input"
        type="text"
        role="combobox"
        aria-label="Search"
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? listId : undefined}
        aria-activedescendant={isListed && active >= 0 ? optionId(listId, active) : undefined}
        aria-keyshortcuts="/"
        placeholder="Search names, events, words"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        inputMode="search"
        enterKeyHint="search"
        dir="auto"
        value={text}
        onFocus={() => {
          box.prepare();
          inputRef.current?.select();
        }}
        onChange={(event) => box.type(event.target.value)}
        onClick={box.open}
        onKeyDown={onKeyDown}
      />
      {text === "" ? null : (
        <button
          type="button"
          className="search-clear"
          aria-label="Clear the search"
          onClick={() => {
            box.type("");
            inputRef.current?.focus();
          }}
        >
          <Icon name="close" size={14} />
        </button>
      )}
      {box.isOpen && query !== "" ? (
        <div className="search-popup">
          {isListed && search.status === "ready" ? (
            <SearchPopup
              listId={listId}
              groups={search.groups}
              phrase={search.phrase}
              active={active}
              query={query}
              onChoose={box.choose}
            />
          ) : (
            <p className="search-message">{messageFor(search, query)}</p>
          )}
        </div>
      ) : null}
    </div>
  );
}

const USED_BY_INPUT_METHOD = 229;

/**
 * The Enter that ends the writing of a Chinese or Japanese word is not ours. Safari ends the composition before it sends
 * that key, and marks it by the code of keys that an input method has used up.
 */
function isOfComposition(event: globalThis.KeyboardEvent): boolean {
  // oxlint-disable-next-line typescript/no-deprecated
  return event.isComposing || event.keyCode === USED_BY_INPUT_METHOD;
}

function messageFor(search: SearchState, query: string): string {
  const { status } = search;
  if (status === "ready")
    return `Nothing matches “${cappedQuery(query).text}”. Try a surname, a place, or one word of the title.`;
  if (status === "failed") return `${search.words} Each further letter tries again.`;
  return status === "preparing" ? "Preparing the search…" : "There is no graph to search yet.";
}
