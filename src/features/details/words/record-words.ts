// The closed lists of the records, in words for people.
import type {
  ActorKind,
  AttributionKind,
  Confidence,
  EventFormat,
  EventStatus,
  RelatedAs,
  SourceKind,
  Standing,
  Translation,
} from "#domain/records/record-types.ts";

export const ACTOR_KIND_WORDS: Readonly<Record<ActorKind, string>> = {
  person: "Person",
  state: "State",
  organization: "Organization",
  group: "Group",
};

export const ATTRIBUTION_WORDS: Readonly<Record<AttributionKind, string>> = {
  readout: "readout",
  briefing: "briefing",
  "press-conference": "press conference",
  speech: "speech",
  interview: "interview",
  post: "post",
  document: "document",
  letter: "letter",
  "joint-statement": "joint statement",
  report: "report",
  caption: "caption",
};

export const SOURCE_KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  newspaper: "newspaper",
  agency: "news agency",
  broadcaster: "broadcaster",
  ministry: "ministry",
  "state-media": "state media",
  other: "other publication",
};

export const FORMAT_WORDS: Readonly<Record<EventFormat, string>> = {
  "in-person": "in person",
  phone: "by telephone",
  video: "by video",
  written: "in writing",
};

/** null = held: nothing to say. */
export const STATUS_WORDS: Readonly<Record<EventStatus, string | null>> = {
  planned: "Planned",
  announced: "Announced",
  held: null,
  cancelled: "Cancelled",
};

/** How one source had the event, where that differs from what is known now. */
export const STATUS_IN_SOURCE: Readonly<Record<EventStatus, string>> = {
  planned: "had it planned",
  announced: "had it announced",
  held: "has it held",
  cancelled: "has it cancelled",
};

/** null = asserted: nothing to say. */
export const STANDING_WORDS: Readonly<Record<Standing, string | null>> = {
  asserted: null,
  disputed: "Disputed",
  denied: "Denied",
  retracted: "Retracted",
};

export const TRANSLATION_WORDS: Readonly<Record<Translation, string>> = {
  official: "official translation",
  outlet: "translated by the outlet",
  machine: "machine-translated",
};

/** null = high: nothing to warn of. */
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string | null>> = {
  high: null,
  medium: "Medium confidence",
  low: "Low confidence",
};

/** [seen from the event that carries the relation, seen from the other]. */
export const RELATED_WORDS: Readonly<Record<RelatedAs, readonly [string, string]>> = {
  prepares: ["Prepares", "Prepared by"],
  answers: ["Answers", "Answered by"],
  announces: ["Announces", "Announced by"],
  follows: ["Follows", "Followed by"],
};

/** "German" for `de`; the tag itself where the browser has no name for it. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
  } catch {
    // A tag that is none (RangeError): show what the record says.
    return tag;
  }
}
