import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { TINY_ACTORS } from "./tiny-actors.ts";
import { TINY_EVENTS } from "./tiny-events.ts";
import { TINY_STATEMENTS } from "./tiny-statements.ts";

/**
 * A small invented graph for tests: two states on one river, their ministers, an envoy, a council and the press.
 * It holds one of everything that is easy to get wrong: context, cancelled, planned, undated, unknown-day and
 * lasting events, one event inside another, a tie of three events, contradicting statements, machine translation.
 */
export const TINY_GRAPH: ReadoutGraph = {
  format: "readout-graph",
  version: 1,
  edition: "2022.1",
  title: "The river talks",
  description: "Invented contacts between Arvania and Borland.",
  licence: "CC BY 4.0",
  coverage: { from: "2022-02", to: "2022-07" },
  vocabulary: {
    eventTypes: [
      { id: "call", label: "Call", cameo: ["041"], plover: "CONSULT" },
      { id: "meeting", label: "Meeting", cameo: ["040"], plover: "CONSULT" },
      { id: "visit", label: "Visit", cameo: ["042"], plover: "CONSULT" },
      { id: "summit", label: "Summit", cameo: ["046"], plover: "CONSULT" },
      { id: "negotiation", label: "Negotiation", cameo: ["046"], plover: "CONSULT" },
      { id: "letter", label: "Letter", cameo: ["040"], plover: "CONSULT" },
      { id: "envoy", label: "Envoy", cameo: ["042"], plover: "CONSULT" },
      { id: "other", label: "Other", cameo: ["010"] },
    ],
    roles: [
      { id: "participant", label: "Participant" },
      { id: "host", label: "Host" },
      { id: "chair", label: "Chair" },
      { id: "caller", label: "Caller" },
      { id: "visitor", label: "Visitor" },
      { id: "envoy", label: "Envoy" },
      { id: "sender", label: "Sender" },
      { id: "recipient", label: "Recipient" },
      { id: "subject", label: "Subject" },
    ],
    topics: [
      { id: "water", label: "Water" },
      { id: "border", label: "Border" },
      { id: "trade", label: "Trade" },
    ],
    seats: [
      { id: "arvania-foreign-minister", label: "Foreign Minister of Arvania", of: "arvania" },
      { id: "borland-foreign-minister", label: "Foreign Minister of Borland", of: "borland" },
      { id: "borland-river-envoy", label: "River Envoy of Borland", of: "borland" },
    ],
  },
  actors: TINY_ACTORS,
  events: TINY_EVENTS,
  statements: TINY_STATEMENTS,
  sources: [
    {
      id: "arvania-readout-2022-03-01",
      outlet: "arvania-foreign-ministry",
      title: "Minister Arden speaks with Minister Bell",
      published: "2022-03-01",
      url: "https://example.org/arvania/readout-1",
      lang: "en",
      kind: "ministry",
    },
    {
      id: "lantern-2022-04-02",
      outlet: "daily-lantern",
      title: "What the river summit settled, and what it did not",
      author: "Ida Moss",
      published: "2022-04-02",
      url: "https://example.org/lantern/river-summit",
      lang: "en",
      kind: "newspaper",
    },
    {
      id: "wire-2022-05-12",
      outlet: "daily-lantern",
      origin: "north-wire",
      title: "Envoy crosses the river",
      published: null,
      publishedNote: "The page prints no date.",
      urlNote: "The copy gives no address.",
      lang: "de",
      machineTranslated: true,
      kind: "agency",
      caution: "Read in a machine translation.",
    },
  ],
  positions: {
    arvania: [-260, -60],
    borland: [260, -60],
    "ana-arden": [-140, 40],
    "boris-bell": [140, 40],
    "cora-cane": [200, 180],
    "arvania-foreign-ministry": [-280, 120],
    "river-council": [0, -220],
    "delta-group": [-60, 260],
    "daily-lantern": [-220, 260],
    "north-wire": [80, 260],
    "lantern-analysts": [220, 280],
    "call-2022-03-01-arden-bell": [0, 30],
    "summit-2022-03-30-river": [0, -100],
    "meeting-2022-03-30-arden-bell": [0, 90],
    "letter-2022-04-arden-bell": [0, 150],
    "visit-2022-05-10-cane-arvania": [-40, 200],
    "visit-2022-07-bell-arvania": [-120, -60],
    "talks-undated-delta": [-200, 180],
  },
};
