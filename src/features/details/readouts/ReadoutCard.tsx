import type { StatementCardView } from "#features/details/views/build-statement-card.ts";
import { NameButton } from "#features/details/cards/NameButton.tsx";
import { Quotations } from "#features/details/cards/Quotations.tsx";
import { SafeText } from "#features/details/cards/SafeText.tsx";
import { AttributionChain } from "./AttributionChain.tsx";

interface ReadoutCardProps {
  card: StatementCardView | null;
  /** Whose account it is, where another side of the event gives it. */
  account: string | null;
}

/** A statement in little room: who, in which words, through whose hands. */
export function ReadoutCard({ card, account }: ReadoutCardProps) {
  if (card === null) return null;
  const marks = [...card.handMarks, ...(card.standing === null ? [] : [card.standing])];
  return (
    <article className="details-readout" aria-label={`Statement by ${speakerNames(card)}`}>
      <p className="details-readout-who">
        {card.speakers.map(({ who, role }) => (
          <span key={who.id}>
            <NameButton name={who} />
            {role === null ? null : (
              <span className="details-role">
                {" "}
                <SafeText text={role} />
              </span>
            )}{" "}
          </span>
        ))}
      </p>
      {marks.map((mark) => (
        <p key={mark} className="details-mark is-warning">
          {mark}
        </p>
      ))}
      <Quotations quotations={card.quotations} withSources={false} />
      <p className="details-readout-text">
        <span className="details-form-name">{card.quotations.length === 0 ? "Paraphrase" : "In short"}</span>{" "}
        <NameButton name={{ id: card.id, name: card.paraphrase, what: "statement" }} />
      </p>
      {account === null ? null : (
        <p className="details-small">
          <SafeText text={account} />
        </p>
      )}
      <AttributionChain card={card} />
    </article>
  );
}

function speakerNames(card: StatementCardView): string {
  return card.speakers.map(({ who }) => who.name).join(", ");
}
