import { memo, useId, type ReactNode } from "react";
import type { Hands as HandsView } from "#features/details/views/hands-of.ts";
import type { StatementCardView } from "#features/details/views/build-statement-card.ts";
import { counted } from "#domain/text/counted.ts";
import { statementReference } from "#features/details/text/reference-text.ts";
import { Icon } from "#ui/Icon.tsx";
import { Apparatus } from "./Apparatus.tsx";
import "./cards.css";
import { CitationList } from "./CitationList.tsx";
import { CopyCitation } from "./CopyCitation.tsx";
import { Hands } from "./Hands.tsx";
import { LineText, NameSeries } from "./LineText.tsx";
import { NameButton } from "./NameButton.tsx";
import { Quotations } from "./Quotations.tsx";
import { LongText, SafeText } from "./SafeText.tsx";

interface StatementCardProps {
  card: StatementCardView;
  /** Outside the window: shown weaker. */
  isDimmed: boolean;
}

/** One statement: when, who to whom, the words, and in one line whence; what supports it is one press away. */
export const StatementCard = memo(function StatementCard({ card, isDimmed }: StatementCardProps) {
  const headId = useId();
  return (
    <article className={isDimmed ? "details-card is-dimmed" : "details-card"} aria-labelledby={headId}>
      <DateLine card={card} />
      <h3 id={headId} className="details-card-head">
        <Speakers card={card} />
      </h3>
      <Quotations quotations={card.quotations} withSources={card.citations.length > 1} />
      <p className={card.quotations.length === 0 ? "details-words" : "details-words is-beside"}>
        <LongText text={card.paraphrase} />
      </p>
      <p className="details-source-line">
        <LineText line={card.sourceLine} />
      </p>
      <footer className="details-card-foot">
        <Apparatus title="Sources and context">{() => <Support card={card} />}</Apparatus>
        <CopyCitation textOf={() => statementReference(card)} />
      </footer>
    </article>
  );
});

function DateLine({ card }: { card: StatementCardView }) {
  return (
    <div className="details-date-line">
      <p className={card.isDayKnown ? "details-date" : "details-date is-imprecise"}>{card.date}</p>
      {card.event === null ? null : (
        <p className="details-at">
          at <NameButton name={card.event} />
        </p>
      )}
      {card.standing === null ? null : (
        <p className="details-mark is-warning">
          <Icon name="warning" size={13} /> {card.standing}
        </p>
      )}
      {card.handMarks.map((mark) => (
        <p key={mark} className="details-mark is-warning">
          {mark}
        </p>
      ))}
      {card.confidence === null ? null : <p className="details-mark">{card.confidence}</p>}
    </div>
  );
}

/** All that a careful reader asks for after the words. */
function Support({ card }: { card: StatementCardView }) {
  return (
    <>
      {isOneStep(card.hands) ? null : <Hands hands={card.hands} />}
      <Mention label="About" show={card.about.length > 0}>
        <NameSeries names={card.about} />
      </Mention>
      <Mention label="Contradicted by" show={card.contradictedBy.length > 0}>
        <NameSeries names={card.contradictedBy} />
      </Mention>
      <Mention label="Contradicts" show={card.contradicts.length > 0}>
        <NameSeries names={card.contradicts} />
      </Mention>
      <Mention label="Date" show={card.isEventDate || card.dateNote !== null}>
        {card.isEventDate ? "The date of the event. " : null}
        {card.dateNote === null ? null : <SafeText text={card.dateNote} />}
      </Mention>
      <Mention label="Topics" show={card.topics.length > 0}>
        <SafeText text={card.topics.join(" · ")} />
      </Mention>
      <CitationList citations={card.citations} />
      <p className="details-small">
        {counted(card.citations.length, "source")}, {card.independent} independent
      </p>
    </>
  );
}

/** The line of source has said it already. */
function isOneStep({ trunk, branches }: HandsView): boolean {
  const [first, ...others] = branches;
  return others.length === 0 && trunk.length + (first?.hands.length ?? 0) < 2;
}

function Speakers({ card }: { card: StatementCardView }) {
  return (
    <>
      {card.speakers.map(({ who, role }, index) => (
        <span key={who.id}>
          {index === 0 ? null : index === card.speakers.length - 1 ? " and " : ", "}
          <NameButton name={who} />
          {role === null ? null : (
            <span className="details-role">
              , <SafeText text={role} />
            </span>
          )}
        </span>
      ))}
      {card.onBehalfOf === null ? null : (
        <span className="details-role">
          , on behalf of <NameButton name={card.onBehalfOf} />
        </span>
      )}
      {card.to.length === 0 ? null : (
        <span className="details-to">
          {" "}
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">to</span> <NameSeries names={card.to} />
        </span>
      )}
    </>
  );
}

function Mention({ label, show, children }: { label: string; show: boolean; children: ReactNode }) {
  if (!show) return null;
  return (
    <p className="details-mention">
      <span className="details-label">{label}</span> <span>{children}</span>
    </p>
  );
}
