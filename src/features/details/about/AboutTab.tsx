import { CitationList } from "#features/details/cards/CitationList.tsx";
import { LineText, NameSeries } from "#features/details/cards/LineText.tsx";
import { LongText, SafeText } from "#features/details/cards/SafeText.tsx";
import { lineText } from "#features/details/words/line.ts";
import type { AboutItem, AboutView } from "./about-view.ts";
import "./about.css";

/** The record itself: what it is, in facts with their sources. */
export function AboutTab({ about }: { about: AboutView }) {
  return (
    <div className="details-about">
      {about.lead === null ? null : (
        <p className="details-lead">
          <LongText text={about.lead} />
        </p>
      )}
      <dl className="details-facts">
        {about.facts.map((fact) => (
          <div key={fact.label} className="details-fact">
            <dt>{fact.label}</dt>
            {fact.items.map((item) => (
              <dd key={`${lineText(item.line)}\n${item.note ?? ""}`}>
                <Item item={item} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {about.citations.length === 0 ? null : (
        <section className="details-about-sources">
          <h3>Sources</h3>
          <CitationList citations={about.citations} />
        </section>
      )}
    </div>
  );
}

function Item({ item }: { item: AboutItem }) {
  return (
    <>
      <LineText line={item.line} />
      {item.note === null ? null : (
        <span className="details-small details-item-note">
          {" "}
          <SafeText text={item.note} />
        </span>
      )}
      {item.sources.length === 0 ? null : (
        <span className="details-item-sources">
          <NameSeries names={item.sources} joiner=";" />
        </span>
      )}
    </>
  );
}
