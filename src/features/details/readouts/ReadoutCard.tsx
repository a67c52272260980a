import type { StatementCardView } from "#features/details/views/build-statement-card.ts";
import { NameButton } from "#features/details/cards/NameButton.tsx";
import { Quotations } from "#features/details/cards/Quotations.tsx";
import { Apparatus } from "#features/details/cards/Apparatus.tsx";
import { Hands } from "#features/details/cards/Hands.tsx";
import { LineText } from "#features/details/cards/LineText.tsx";
import { SafeText } from "#features/details/cards/SafeText.tsx";

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
        <NameButton name={{ id: card.id, name: card.paraphrase, what: "statement" }} />
      </p>
      {account === null ? null : (
        <p className="details-small">
          <SafeText text={account} />
        </p>
      )}
      <p className="details-source-line">
        <LineText line={card.sourceLine} />
      </p>
      <Apparatus title="How it came to us">{() => <Hands hands={card.hands} />}</Apparatus>
    </article>
  );
}

function speakerNames(card: StatementCardView): string {
  return card.speakers.map(({ who }) => who.name).join(", ");
}
