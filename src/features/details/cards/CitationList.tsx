import type { CitationView } from "#features/details/views/build-citation.ts";
import { NameButton } from "./NameButton.tsx";
import { SafeText } from "./SafeText.tsx";
import { SourceLink } from "./SourceLink.tsx";

/** The sources of a record, each with what it prints differently and the way to it. */
export function CitationList({ citations }: { citations: readonly CitationView[] }) {
  return (
    <ul className="details-sources" aria-label="Sources">
      {citations.map((citation) => (
        <li
          key={[citation.source.id, citation.supports, citation.printed, citation.datePrinted].join("\n")}
          className="details-source"
        >
          <Publication citation={citation} />
          <Particulars citation={citation} />
        </li>
      ))}
    </ul>
  );
}

function Publication({ citation }: { citation: CitationView }) {
  const { outlet, origin } = citation;
  return (
    <p className="details-publication">
      {outlet === null ? null : <NameButton name={outlet} />}
      {origin === null ? null : (
        <>
          , from <NameButton name={origin} />
        </>
      )}
      {outlet === null ? null : ": "}
      <NameButton name={citation.source} />
      {citation.author === null ? null : (
        <>
          , by <SafeText text={citation.author} />
        </>
      )}
      <span className="details-when">, {citation.published}</span>
    </p>
  );
}

function Particulars({ citation }: { citation: CitationView }) {
  const lines: readonly (readonly [string, string | null])[] = [
    ["", citation.publishedNote],
    ["Caution: ", citation.caution],
    ["Prints the name as: ", citation.printed],
    ["Prints the date as: ", citation.datePrinted],
    ["This source ", citation.differs.length === 0 ? null : citation.differs.join(" and ")],
    ["Supports: ", citation.supports],
    ["Note: ", citation.note],
  ];
  return (
    <>
      <p className="details-small">
        <SafeText text={citation.kind} />
        {citation.link === null ? null : (
          <>
            {" · "}
            <SourceLink link={citation.link} verb="Read at" />
          </>
        )}
        {citation.archived === null ? null : (
          <>
            {" · "}
            <SourceLink link={citation.archived} verb="Archived at" />
          </>
        )}
        {citation.plainAddress === null ? null : (
          <span className="details-address">
            {" · "}
            <SafeText text={citation.plainAddress.slice(0, 300)} /> (not a web address that can be followed)
          </span>
        )}
      </p>
      {lines.map(([label, text]) =>
        text === null ? null : (
          <p
            key={label}
            className={label === "Caution: " ? "details-small details-caution" : "details-small"}
          >
            {label}
            <SafeText text={text} />
          </p>
        ),
      )}
    </>
  );
}
