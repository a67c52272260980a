// The shapes of the curated records and of graph.json. Readers outside the app use this shape:
// fields may be added, none renamed. Ids are readable slugs, unique across all kinds of record,
// so one id type serves them all.

/** A readable kebab-case slug, unique across actors, events, statements and sources. */
export type RecordId = string;
/** A date in EDTF (ISO 8601-2), as precise as the evidence and no more. */
export type Edtf = string;

export type ActorKind = "person" | "state" | "organization" | "group";
export type EventStatus = "planned" | "announced" | "held" | "cancelled";
export type EventFormat = "in-person" | "phone" | "video" | "written";
export type RelatedAs = "prepares" | "answers" | "announces" | "follows";
export type Confidence = "high" | "medium" | "low";
export type StatementForm = "quotation" | "paraphrase";
export type Standing = "asserted" | "disputed" | "denied" | "retracted";
export type Translation = "official" | "outlet" | "machine";
export type AttributionKind =
  | "readout"
  | "briefing"
  | "press-conference"
  | "speech"
  | "interview"
  | "post"
  | "document"
  | "letter"
  | "joint-statement"
  | "report"
  | "caption";
export type SourceKind = "newspaper" | "agency" | "broadcaster" | "ministry" | "state-media" | "other";

/** A pointer into a source, and what that source supports in the record that carries it. */
export interface Citation {
  source: RecordId;
  /** The fields of the record that this source supports; absent = all of it. */
  supports?: readonly string[];
  /** A name or phrase as the source prints it, where that differs from ours. */
  printed?: string;
  /** The date that this source gives, where it differs from the record's. */
  date?: Edtf;
  datePrinted?: string;
  /** The status as this source had it (planned then, held since). */
  status?: EventStatus;
  note?: string;
}

export interface Alias {
  text: string;
  lang?: string;
  source?: RecordId;
  note?: string;
}

export interface Office {
  /** A seat of the vocabulary. */
  seat: string;
  from?: Edtf;
  to?: Edtf;
  acting?: boolean;
  citations: readonly Citation[];
}

export interface Membership {
  actor: RecordId;
  from?: Edtf;
  to?: Edtf;
  citations: readonly Citation[];
}

export interface Actor {
  id: RecordId;
  kind: ActorKind;
  name: string;
  aliases: readonly Alias[];
  /** The state that a person, ministry or embassy belongs to. */
  state?: RecordId;
  iso2?: string;
  iso3?: string;
  wikidata?: string;
  description?: string;
  offices?: readonly Office[];
  memberOf?: readonly Membership[];
}

export interface Participant {
  actor: RecordId;
  /** A role of the vocabulary. */
  role: string;
  onBehalfOf?: RecordId;
  note?: string;
}

/** Something dated that actors took part in. (Not named Event: the browser has one.) */
export interface GraphEvent {
  id: RecordId;
  /** An event type of the vocabulary. */
  type: string;
  title: string;
  date: Edtf | null;
  dateNote?: string;
  status: EventStatus;
  context?: true;
  format?: EventFormat;
  place?: { name: string; country?: string };
  partOf?: RecordId;
  related?: readonly { event: RecordId; as: RelatedAs }[];
  participants: readonly Participant[];
  summary: string;
  /** Topics of the event itself: a filter by topic must not lose a contact of which nothing is quoted. */
  topics?: readonly string[];
  /** A short name for a dated fact that people reckon from: "the invasion". Context events only. */
  landmark?: string;
  /** A visit or a week that frames the contacts that are part of it; it is not counted beside them. */
  frames?: true;
  confidence?: Confidence;
  citations: readonly Citation[];
}

export interface Quotation {
  text: string;
  lang: string;
  translation?: Translation;
  source: RecordId;
}

/** One step of "according to whom", from nearest the speaker to nearest the citation. */
export interface AttributionStep {
  by: RecordId;
  kind: AttributionKind;
  date?: Edtf;
}

export interface Statement {
  id: RecordId;
  speakers: readonly RecordId[];
  onBehalfOf?: RecordId;
  to?: readonly RecordId[];
  about?: readonly RecordId[];
  event?: RecordId;
  date: Edtf | null;
  dateNote?: string;
  form: StatementForm;
  /** Our own paraphrase, one line. */
  text: string;
  quotations?: readonly Quotation[];
  attribution: readonly AttributionStep[];
  standing?: Standing;
  contradictedBy?: readonly RecordId[];
  topics: readonly string[];
  confidence?: Confidence;
  citations: readonly Citation[];
}

export interface Source {
  id: RecordId;
  outlet: RecordId;
  origin?: RecordId;
  title: string;
  author?: string;
  published: Edtf | null;
  publishedNote?: string;
  url?: string;
  /** Why no address is given; for sources without `url`. */
  urlNote?: string;
  archived?: string;
  lang: string;
  /** ISO 3166-1 alpha-2 of the state in which the source's voice sits: its origin's, else its outlet's. */
  country?: string;
  machineTranslated?: true;
  kind: SourceKind;
  caution?: string;
  textSha256?: string;
}

/** Where a side sits while the first of the hub's sides is in the middle. */
export type Bench = "hub" | "left" | "right" | "foot";

/** A side of the table: states, groups and organizations that are looked at as one. */
export interface Side {
  id: string;
  label: string;
  /** Degrees of hue, 0 to 359; absent = neutral. */
  hue?: number;
  bench: Bench;
  /** States, groups and organizations; their people and bodies sit with them. */
  members: readonly RecordId[];
}

/** The benches while another side is in the middle: ids of sides, from the top down. */
export type Benches = Readonly<Record<string, { left: readonly string[]; right: readonly string[] }>>;

/** A question or a story that opens a real view. */
export interface SavedView {
  id: string;
  title: string;
  text: string;
  /** An address of this page, without "#". */
  address: string;
}

export interface Vocabulary {
  eventTypes: readonly { id: string; label: string; cameo: readonly string[]; plover?: string }[];
  roles: readonly { id: string; label: string }[];
  topics: readonly { id: string; label: string }[];
  seats: readonly { id: string; label: string; of: RecordId }[];
  sides?: readonly Side[];
  benches?: Benches;
}

/** Node positions in scene units (CSS pixels at zoom 1). */
export type Positions = Readonly<Record<RecordId, readonly [number, number]>>;

export interface ReadoutGraph {
  format: "readout-graph";
  version: 1;
  edition: string;
  title: string;
  description: string;
  licence: string;
  coverage: { from: Edtf; to: Edtf };
  /** What a reader should know of the collection: which levels, how gathered, what is missing. In our own words. */
  about?: readonly { title: string; items: readonly string[] }[];
  vocabulary: Vocabulary;
  views?: readonly SavedView[];
  actors: readonly Actor[];
  events: readonly GraphEvent[];
  statements: readonly Statement[];
  sources: readonly Source[];
  positions: Positions;
}
