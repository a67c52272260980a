import type { ReactNode } from "react";
import { cappedQuery } from "#domain/text/capped-query.ts";
import type { PhraseOption } from "./phrase-option.ts";
import type { ResultGroup, SearchOption } from "./search-results.ts";

export interface SearchPopupProps {
  listId: string;
  groups: readonly ResultGroup[];
  /** Who used the same words; null = nobody did twice. */
  phrase: PhraseOption | null;
  /** The place of the option that Enter chooses; -1 = none. The last place is the filter's. */
  active: number;
  query: string;
  onChoose: (place: number, isAdded: boolean) => void;
}

/** The id of the option at a place of the list, for aria-activedescendant. */
export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}

/** The results by kind, and last a way to show only what matches. The focus stays in the search box. */
export function SearchPopup({ listId, groups, phrase, active, query, onChoose }: SearchPopupProps) {
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, group) => sum + group.options.length, 0),
  );
  const count = groups.reduce((sum, group) => sum + group.options.length, 0);
  return (
    <div id={listId} role="listbox" aria-label="Search results" className="search-list">
      {groups.map(({ group, label, total, options }, groupAt) => (
        <div key={group} role="group" className={`search-${group}`} aria-labelledby={`${listId}-${group}`}>
          <div id={`${listId}-${group}`} role="presentation" className="search-group">
            {total > options.length ? `${label}, ${options.length} of ${total}` : label}
          </div>
          {options.map((option, optionAt) => {
            const at = (starts[groupAt] ?? 0) + optionAt;
            return (
              <OptionLine
                key={option.id}
                id={optionId(listId, at)}
                isActive={at === active}
                onChoose={(isAdded) => onChoose(at, isAdded)}
              >
                <ResultWords option={option} />
              </OptionLine>
            );
          })}
        </div>
      ))}
      {phrase === null ? null : (
        <OptionLine
          id={optionId(listId, count)}
          isActive={count === active}
          onChoose={() => onChoose(count, false)}
        >
          <bdi className="search-filter">{phrase.title}</bdi>
          <span className="search-note"> {phrase.note}</span>
        </OptionLine>
      )}
      <FilterLine
        listId={listId}
        place={phrase === null ? count : count + 1}
        active={active}
        query={query}
        onChoose={onChoose}
      />
      {count === 0 ? null : (
        <p className="search-hint" role="presentation">
          Ctrl+Enter or Ctrl+click adds to the selection.
        </p>
      )}
    </div>
  );
}

function FilterLine({
  listId,
  place,
  active,
  query,
  onChoose,
}: { place: number } & Omit<SearchPopupProps, "groups" | "phrase">) {
  const { text, isCut } = cappedQuery(query);
  const shown = isCut ? `${text}…` : text;
  return (
    <OptionLine
      id={optionId(listId, place)}
      isActive={place === active}
      onChoose={() => onChoose(place, false)}
    >
      <span className="search-filter">
        Show only what matches “<bdi>{shown}</bdi>”
      </span>
    </OptionLine>
  );
}

interface OptionLineProps {
  id: string;
  isActive: boolean;
  onChoose: (isAdded: boolean) => void;
  children: ReactNode;
}

function OptionLine({ id, isActive, onChoose, children }: OptionLineProps) {
  return (
    // Keys are handled by the search box, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={isActive ? "search-option search-option-active" : "search-option"}
      // Keeps the focus in the box; the click then chooses.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onChoose(event.shiftKey || event.ctrlKey || event.metaKey)}
    >
      {children}
    </div>
  );
}

function ResultWords({ option }: { option: SearchOption }) {
  return (
    <>
      <bdi className="search-title">{option.title}</bdi>
      {option.alias === null ? null : (
        <span className="search-alias">
          {" "}
          also “<bdi>{option.alias}</bdi>”
        </span>
      )}
      <span className="search-note">
        {" "}
        <bdi>{option.note}</bdi>
        {option.twin === null ? null : <span className="search-twin"> · {option.twin}</span>}
        {option.isHidden ? <span className="search-hidden"> · not in these dates or filters</span> : null}
      </span>
    </>
  );
}
