import type { CitationView } from "#features/details/views/build-citation.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { NameButton } from "./NameButton.tsx";
import { SafeText } from "./SafeText.tsx";
import { SourceLink } from "./SourceLink.tsx";
import "./sources.css";

/** The sources of a record, each with what it prints differently and the way to it. */
export function CitationList({ citations }: { citations: readonly CitationView[] }) {
  return (
    <ul className="details-sources" aria-label="Sources">
      {citations.map((citation) => (
        <li
          key={[citation.source.id, citation.supports, citation.printed, citation.datePrinted].join("\n")}
          className={citation.isOff ? "details-source is-off" : "details-source"}
        >
          {citation.isOff ? <p className="details-mark is-warning">Switched off</p> : null}
          <Publication citation={citation} />
          <Particulars citation={citation} />
        </li>
      ))}
    </ul>
  );
}

/** The title, then outlet, author, date and kind, then the way out. */
function Publication({ citation }: { citation: CitationView }) {
  const { outlet, origin, link, archived, plainAddress } = citation;
  return (
    <>
      <p className="details-publication">
        <NameButton name={citation.source} />
      </p>
      <p className="details-imprint">
        {outlet === null ? null : <NameButton name={outlet} />}
        {origin === null ? null : (
          <>
            , from <NameButton name={origin} />
          </>
        )}
        {citation.author === null ? null : (
          <>
            , by <SafeText text={citation.author} />
          </>
        )}
        , {citation.published}
        {citation.kind === "" ? null : ` (${citation.kind})`}
      </p>
      {link === null && archived === null ? null : (
        <p className="details-ways-out">
          {link === null ? null : <SourceLink link={link} verb="Read at" />}
          {archived === null ? null : <SourceLink link={archived} verb="Archived at" />}
        </p>
      )}
      {plainAddress === null ? null : (
        <p className="details-small">
          <SafeText text={plainAddress.slice(0, 300)} /> (not a web address that can be followed)
        </p>
      )}
    </>
  );
}

/** What this record takes from the source stands open; what holds for the whole source is one press away. */
function Particulars({ citation }: { citation: CitationView }) {
  const ofSource = [citation.publishedNote, citation.urlNote, citation.caution].filter(
    (note) => note !== null,
  );
  return (
    <>
      <Particular
        label="This source"
        text={citation.differs.length === 0 ? null : citation.differs.join(" and ")}
      />
      <Particular label="Prints" text={citation.printed === null ? null : `“${citation.printed}”`} />
      <Particular
        label="Prints the date as"
        text={citation.datePrinted === null ? null : `“${citation.datePrinted}”`}
      />
      <Particular label="Supports" text={citation.supports} />
      <Particular label="Note:" text={citation.note} />
      {ofSource.length === 0 ? null : (
        <Disclosure title={citation.caution === null ? "About this source" : "Read this source with caution"}>
          {ofSource.map((note) => (
            <p key={note} className="details-small">
              <SafeText text={note} />
            </p>
          ))}
        </Disclosure>
      )}
    </>
  );
}

function Particular({ label, text }: { label: string; text: string | null }) {
  if (text === null) return null;
  return (
    <p className="details-small">
      {label} <SafeText text={text} />
    </p>
  );
}
