import type { Actor } from "#domain/records/record-types.ts";

/** The actors of the tiny graph: two states, four persons, four organizations and two groups. */
export const TINY_ACTORS: readonly Actor[] = [
  {
    id: "arvania",
    kind: "state",
    name: "Arvania",
    aliases: [{ text: "Republic of Arvania" }],
    iso2: "XA",
    iso3: "XAR",
    description: "A state on the upper river.",
  },
  {
    id: "borland",
    kind: "state",
    name: "Borland",
    aliases: [{ text: "Kingdom of Borland" }],
    iso2: "XB",
    iso3: "XBO",
  },
  {
    id: "ana-arden",
    kind: "person",
    name: "Ana Arden",
    aliases: [
      { text: "Анна Арден", lang: "ru" },
      { text: "A. Ardén", source: "lantern-2022-04-02" },
    ],
    state: "arvania",
    offices: [
      {
        seat: "arvania-foreign-minister",
        from: "2021-06",
        citations: [{ source: "arvania-readout-2022-03-01" }],
      },
    ],
  },
  {
    id: "boris-bell",
    kind: "person",
    name: "Boris Bell",
    aliases: [],
    state: "borland",
    offices: [
      {
        seat: "borland-foreign-minister",
        from: "2020-01-15",
        to: "2022-05-31",
        citations: [{ source: "lantern-2022-04-02" }],
      },
    ],
  },
  {
    id: "cora-cane",
    kind: "person",
    name: "Cora Cane",
    aliases: [],
    state: "borland",
    offices: [
      {
        seat: "borland-river-envoy",
        from: "2022-05",
        acting: true,
        citations: [{ source: "wire-2022-05-12" }],
      },
    ],
    memberOf: [{ actor: "delta-group", citations: [{ source: "wire-2022-05-12" }] }],
  },
  {
    id: "arvania-foreign-ministry",
    kind: "organization",
    name: "Foreign Ministry of Arvania",
    aliases: [{ text: "AFM" }],
    state: "arvania",
  },
  { id: "river-council", kind: "organization", name: "River Council", aliases: [] },
  { id: "daily-lantern", kind: "organization", name: "The Daily Lantern", aliases: [{ text: "Lantern" }] },
  { id: "north-wire", kind: "organization", name: "North Wire", aliases: [] },
  {
    id: "delta-group",
    kind: "group",
    name: "Delta Group",
    aliases: [],
    description: "Retired officials of both states who meet in private.",
  },
  {
    id: "lantern-analysts",
    kind: "group",
    name: "Analysts (The Daily Lantern)",
    aliases: [{ text: "observers", source: "lantern-2022-04-02" }],
  },
];
