import type { StatementCardView } from "#features/details/views/build-statement-card.ts";
import { NameButton } from "#features/details/cards/NameButton.tsx";

/** Through whose hands the words came, one below the other: from nearest the speaker to the source that is read. */
export function AttributionChain({ card }: { card: StatementCardView }) {
  const outlets = new Set(card.citations.map((citation) => citation.outlet?.id));
  // An outlet that reports and is what we read stands once, as what we read.
  const steps = card.chain.filter(({ by }, at) => at < card.chain.length - 1 || !outlets.has(by.id));
  return (
    <ol className="details-chain" aria-label="How it came to us">
      {steps.map(({ by, kind }) => (
        <li key={`${by.id} ${kind}`}>
          <NameButton name={by} /> <span className="details-small">{kind}</span>
        </li>
      ))}
      {card.citations.map((citation) => (
        <li key={citation.source.id} className={citation.isOff ? "is-off" : undefined}>
          <NameButton name={{ ...citation.source, name: citation.outlet?.name ?? citation.source.name }} />{" "}
          <span className="details-small">read here{citation.isOff ? ", switched off" : ""}</span>
        </li>
      ))}
    </ol>
  );
}
