import { useContext } from "react";
import { PanelContext } from "#features/details/panel-context.ts";
import type { NameRef } from "#features/details/words/line.ts";
import { SafeText } from "./SafeText.tsx";
import "./names.css";

/** Mentions are cut here; the full text stands in the head of what they lead to. */
const MENTION_LENGTH = 240;

/** A name that is a way to what it names; with Shift, Ctrl or Cmd it is added to what is selected. */
export function NameButton({ name }: { name: NameRef }) {
  const { go, selected } = useContext(PanelContext);
  const text =
    name.name.length > MENTION_LENGTH ? `${[...name.name].slice(0, MENTION_LENGTH).join("")}…` : name.name;
  if (name.what === "unknown") {
    return (
      <span className="details-unknown" title="Nothing in this graph has this id">
        <SafeText text={text} />
      </span>
    );
  }
  const isCurrent = selected.length === 1 && selected[0] === name.id;
  return (
    <button
      type="button"
      className={`details-name details-name-${name.what}`}
      aria-current={isCurrent ? "true" : undefined}
      onClick={(event) => go(name.id, event.shiftKey || event.ctrlKey || event.metaKey)}
    >
      <SafeText text={text} />
    </button>
  );
}
