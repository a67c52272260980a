import { Fragment, memo, useId } from "react";
import type { EventCardView, ParticipantView } from "#features/details/views/build-event-card.ts";
import { eventIcon } from "#features/details/views/event-icon.ts";
import { counted } from "#domain/text/counted.ts";
import { eventReference } from "#features/details/text/reference-text.ts";
import { Icon } from "#ui/Icon.tsx";
import { Apparatus } from "./Apparatus.tsx";
import "./cards.css";
import { CitationList } from "./CitationList.tsx";
import { CopyCitation } from "./CopyCitation.tsx";
import { LineText, NameSeries } from "./LineText.tsx";
import { NameButton } from "./NameButton.tsx";
import { LongText, SafeText } from "./SafeText.tsx";

interface EventCardProps {
  card: EventCardView;
  /** Outside the window: shown weaker. */
  isDimmed: boolean;
  /** 4 under a month or year heading, else 3. */
  level: 3 | 4;
}

/** One event: when, what, who took part in which role, where, and how it hangs together with others. */
export const EventCard = memo(function EventCard({ card, isDimmed, level }: EventCardProps) {
  const headId = useId();
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <article className={isDimmed ? "details-card is-dimmed" : "details-card"} aria-labelledby={headId}>
      <DateLine card={card} />
      <Heading id={headId} className="details-card-head details-event-head">
        <Icon name={eventIcon(card.type)} size={17} />
        <NameButton name={{ id: card.id, name: card.title, what: "event" }} />
      </Heading>
      <p className="details-small">
        <SafeText
          text={[card.typeLabel, card.format, card.place].filter((words) => words !== null).join(" · ")}
        />
      </p>
      <p className="details-summary">
        <LongText text={card.summary} />
      </p>
      {card.participants.length === 0 ? null : (
        <p className="details-mention">
          <span className="details-label">With</span>{" "}
          <span>
            <Participants participants={card.participants} />
          </span>
        </p>
      )}
      <p className="details-source-line">
        <LineText line={card.sourceLine} />
      </p>
      <footer className="details-card-foot">
        <Apparatus title="Sources and context">{() => <Support card={card} />}</Apparatus>
        <CopyCitation textOf={() => eventReference(card)} />
      </footer>
    </article>
  );
});

/** Several publications can be one account: copies of one agency, or of one ministry's readout. */
function singleWords({ citations }: EventCardView): string {
  const left = new Set(citations.filter(({ isOff }) => !isOff).map(({ source }) => source.id));
  return left.size > 1 ? "Single independent source" : "Single source";
}

/** What it hangs together with, why it bears its date, and the sources in full. */
function Support({ card }: { card: EventCardView }) {
  return (
    <>
      {card.relations.map((relation) => (
        <p key={relation.words} className="details-mention">
          <span className="details-label">{relation.words}</span>{" "}
          <span>
            <NameSeries names={relation.events} />
          </span>
        </p>
      ))}
      {card.dateNote === null ? null : (
        <p className="details-mention">
          <span className="details-label">Date</span>{" "}
          <span>
            <SafeText text={card.dateNote} />
          </span>
        </p>
      )}
      <CitationList citations={card.citations} />
      <p className="details-small">
        {counted(card.citations.length, "source")}, {card.independent} independent
        {card.statements === 0 ? "" : `; ${counted(card.statements, "statement")} made at it`}
      </p>
    </>
  );
}

function DateLine({ card }: { card: EventCardView }) {
  return (
    <div className="details-date-line">
      <p className={card.isDayKnown ? "details-date" : "details-date is-imprecise"}>{card.date}</p>
      {card.marks.map((mark) => (
        <p key={mark} className="details-mark">
          {mark}
        </p>
      ))}
      {card.independent === 1 ? <p className="details-mark">{singleWords(card)}</p> : null}
      {card.independent === 0 ? <p className="details-mark is-warning">No source left</p> : null}
      {card.confidence === null ? null : <p className="details-mark">{card.confidence}</p>}
    </div>
  );
}

function Participants({ participants }: { participants: readonly ParticipantView[] }) {
  return participants.map(({ who, office, role, onBehalfOf, note }, index) => {
    const words = [office, role, note].filter((each) => each !== null);
    return (
      <Fragment key={`${who.id} ${role ?? ""}`}>
        {index === 0 ? null : ", "}
        <NameButton name={who} />
        {words.length === 0 && onBehalfOf === null ? null : (
          <span className="details-role">
            {" ("}
            <SafeText text={words.join("; ")} />
            {onBehalfOf === null ? null : (
              <>
                {words.length === 0 ? "for " : ", for "}
                <NameButton name={onBehalfOf} />
              </>
            )}
            {")"}
          </span>
        )}
      </Fragment>
    );
  });
}
