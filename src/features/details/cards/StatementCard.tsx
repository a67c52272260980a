import { memo, useId, type ReactNode } from "react";
import type { StatementCardView } from "#features/details/views/build-statement-card.ts";
import { counted } from "#domain/text/counted.ts";
import { statementReference } from "#features/details/text/reference-text.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Icon } from "#ui/Icon.tsx";
import { CitationList } from "./CitationList.tsx";
import { CopyCitation } from "./CopyCitation.tsx";
import { LineText, NameSeries } from "./LineText.tsx";
import { NameButton } from "./NameButton.tsx";
import { Quotations } from "./Quotations.tsx";
import { LongText, SafeText } from "./SafeText.tsx";

interface StatementCardProps {
  card: StatementCardView;
  /** Outside the window: shown weaker. */
  isDimmed: boolean;
}

/** One statement: when, who to whom, in which words, according to whom, in which sources. */
export const StatementCard = memo(function StatementCard({ card, isDimmed }: StatementCardProps) {
  const headId = useId();
  return (
    <article className={isDimmed ? "details-card is-dimmed" : "details-card"} aria-labelledby={headId}>
      <DateLine card={card} />
      <h3 id={headId} className="details-card-head">
        <Speakers card={card} />
      </h3>
      <Quotations quotations={card.quotations} withSources={card.citations.length > 1} />
      <div className="details-paraphrase">
        <p className="details-form">
          <span className="details-form-name">Paraphrase</span>
        </p>
        <p>
          <LongText text={card.paraphrase} />
        </p>
      </div>
      {card.attribution.length === 0 ? null : (
        <p className="details-according">
          <LineText line={card.attribution} />
        </p>
      )}
      <Mention label="At" show={card.event !== null}>
        {card.event === null ? null : <NameButton name={card.event} />}
      </Mention>
      <Mention label="About" show={card.about.length > 0}>
        <NameSeries names={card.about} />
      </Mention>
      <Mention label="Contradicted by" show={card.contradictedBy.length > 0}>
        <NameSeries names={card.contradictedBy} />
      </Mention>
      <Mention label="Contradicts" show={card.contradicts.length > 0}>
        <NameSeries names={card.contradicts} />
      </Mention>
      {card.topics.length === 0 ? null : (
        <ul className="details-tags" aria-label="Topics">
          {card.topics.map((topic) => (
            <li key={topic}>
              <SafeText text={topic} />
            </li>
          ))}
        </ul>
      )}
      <CitationList citations={card.citations} />
      <footer className="details-card-foot">
        <span className="details-small">
          {counted(card.citations.length, "source")}, {card.independent} independent
        </span>
        <CopyCitation textOf={() => statementReference(card)} />
      </footer>
    </article>
  );
});

function DateLine({ card }: { card: StatementCardView }) {
  return (
    <div className="details-date-line">
      <p className={card.isDayKnown ? "details-date" : "details-date is-imprecise"}>
        {card.date}
        {card.isEventDate ? <span className="details-small"> (the date of the event)</span> : null}
      </p>
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
      {card.dateNote === null ? null : (
        <Disclosure title="Why this date">
          <p className="details-small">
            <SafeText text={card.dateNote} />
          </p>
        </Disclosure>
      )}
    </div>
  );
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
