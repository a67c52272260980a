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

/** Names one after the other: "a, b and c". */
export function NameSeries({ names }: { names: readonly NameRef[] }) {
  return names.map((name, index) => (
    <Fragment key={name.id}>
      {index === 0 ? null : index === names.length - 1 ? " and " : ", "}
      <NameButton name={name} />
    </Fragment>
  ));
}
