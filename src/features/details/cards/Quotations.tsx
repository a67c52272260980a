import type { QuotationView } from "#features/details/views/build-statement-card.ts";
import { NameButton } from "./NameButton.tsx";
import { LongText } from "./SafeText.tsx";

interface QuotationsProps {
  quotations: readonly QuotationView[];
  /** Says of each where it is printed: needed where a record has several sources. */
  withSources: boolean;
}

/** The speaker's words as printed, marked as such. */
export function Quotations({ quotations, withSources }: QuotationsProps) {
  return quotations.map((quotation) => (
    <figure key={`${quotation.source.id}\n${quotation.text}`} className="details-quotation">
      <figcaption className="details-form">
        <span className="details-form-name">Quotation</span>
        {quotation.note === null ? null : <span>{quotation.note}</span>}
        {withSources ? (
          <span>
            printed in <NameButton name={quotation.source} />
          </span>
        ) : null}
      </figcaption>
      <blockquote lang={quotation.lang}>
        <p>
          “<LongText text={quotation.text} lang={quotation.lang} />”
        </p>
      </blockquote>
    </figure>
  ));
}
