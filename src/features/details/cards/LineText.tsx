import { Fragment } from "react";
import type { Line, NameRef } from "#features/details/words/line.ts";
import { NameButton } from "./NameButton.tsx";
import { SafeText } from "./SafeText.tsx";

/** A sentence with its names as ways. */
export function LineText({ line }: { line: Line }) {
  return line.map((part, index) => {
    const key = `${index}`;
    if (typeof part === "string") return <SafeText key={key} text={part} />;
    if ("id" in part) return <NameButton key={key} name={part} />;
    return <SafeText key={key} text={part.text} lang={part.lang} />;
  });
}

/** Names one after the other: "a, b and c", or "a; b; c" where names hold commas themselves. */
export function NameSeries({ names, joiner = "and" }: { names: readonly NameRef[]; joiner?: "and" | ";" }) {
  return names.map((name, index) => (
    <Fragment key={name.id}>
      {separator(index, names.length, joiner)}
      <NameButton name={name} />
    </Fragment>
  ));
}

function separator(index: number, count: number, joiner: "and" | ";"): string | null {
  if (index === 0) return null;
  if (joiner === ";") return "; ";
  return index === count - 1 ? " and " : ", ";
}
