import * as z from "zod/mini";
import type { Problem } from "#domain/problem.ts";
import type { Actor, GraphEvent, Source, Statement, Vocabulary } from "#domain/records/record-types.ts";
import { actorSchema } from "#formats/records/actor-schema.ts";
import { editionSchema } from "#formats/records/edition-schema.ts";
import { eventSchema } from "#formats/records/event-schema.ts";
import { type Ledger, ledgerSchema } from "#formats/records/ledger-schema.ts";
import { sourceSchema } from "#formats/records/source-schema.ts";
import { statementSchema } from "#formats/records/statement-schema.ts";
import {
  knownFaultsFileSchema,
  positionsFileSchema,
  viewsFileSchema,
  vocabularyFileSchema,
} from "#compiler/write/file-schemas.ts";
import { checkShape } from "./check-shape.ts";
import type { JsonWithLines } from "./json-with-lines.ts";
import { type DataFolder, readFile, readFileIfThere, readFiles, type Reading } from "./read-folder.ts";
import { type LocatedRecord, readRecords } from "./read-records.ts";

/** All of data/, each record in its shape and with its file and line. */
export interface ReadData {
  edition: { value: z.infer<typeof editionSchema>; json: JsonWithLines } | null;
  vocabulary: { value: Vocabulary; json: JsonWithLines } | null;
  /** null = there is no views.json, or it was refused. */
  views: { value: z.infer<typeof viewsFileSchema>; json: JsonWithLines } | null;
  /** null = there is no known-faults.json, or it was refused. */
  faults: { value: z.infer<typeof knownFaultsFileSchema>; json: JsonWithLines } | null;
  actors: readonly LocatedRecord<Actor>[];
  events: readonly LocatedRecord<GraphEvent>[];
  statements: readonly LocatedRecord<Statement>[];
  sources: readonly LocatedRecord<Source>[];
  ledgers: readonly LocatedRecord<Ledger>[];
  positions: ReadonlyMap<string, readonly [number, number]>;
  /** Ids of records that were refused, or stand in a file that was: naming them is no further mistake. */
  unreadableIds: readonly string[];
  /** Whether something that was refused holds this id; then nobody knows whether a record is missing there. */
  isInUnread: (id: string) => boolean;
}

/** Reads the whole folder. What is wrong becomes problems, and nothing stops the reading of the rest. */
export function readData(folder: DataFolder, problems: Problem[]): ReadData {
  const unread: string[] = [];
  const reading: Reading = { folder, problems, unread };
  const read = {
    edition: readWhole(reading, readFile(reading, "edition.json"), editionSchema),
    vocabulary: readVocabulary(reading),
    views: readWhole(reading, readFileIfThere(reading, "views.json"), viewsFileSchema),
    faults: readWhole(reading, readFileIfThere(reading, "known-faults.json"), knownFaultsFileSchema),
    actors: readRecords(reading, { name: "actors", schema: actorSchema }),
    events: readRecords(reading, { name: "events", schema: eventSchema }),
    statements: readRecords(reading, { name: "statements", schema: statementSchema }),
    sources: readRecords(reading, { name: "sources", schema: sourceSchema }),
    ledgers: readLedgers(reading),
    positions: readPositionsFile(folder),
  };
  const unreadText = unread.join("\n");
  return {
    ...read,
    unreadableIds: Array.from(unreadText.matchAll(ID_FIELD), (match) => match[1] ?? ""),
    isInUnread: (id) => unreadText.includes(JSON.stringify(id)),
  };
}

const ID_FIELD = /"id"\s*:\s*"([^"\\\n]+)"/g;

function readVocabulary(reading: Reading): ReadData["vocabulary"] {
  const read = readWhole(reading, readFile(reading, "vocabulary.json"), vocabularyFileSchema);
  if (read === null) return null;
  const { $schema: _, ...value } = read.value;
  return { ...read, value };
}

function readLedgers(reading: Reading): LocatedRecord<Ledger>[] {
  return readFiles(reading, "coverage").flatMap((json) => readWhole(reading, json, ledgerSchema) ?? []);
}

/** A file that is one record. */
function readWhole<T extends z.core.$ZodType>(
  { problems, unread }: Reading,
  json: JsonWithLines | null,
  schema: T,
): LocatedRecord<z.infer<T>> | null {
  if (json === null) return null;
  const value = checkShape(schema, json.value, { json, path: [], problems });
  if (value !== null) return { value, json, path: [] };
  unread.push(JSON.stringify(json.value));
  return null;
}

/** The kept arrangement; a missing or broken file means that nothing is arranged yet, which is warned of later. */
function readPositionsFile(folder: DataFolder): ReadData["positions"] {
  const json = readFile({ folder, problems: [], unread: [] }, "positions.json");
  const parsed = json === null ? null : z.safeParse(positionsFileSchema, json.value);
  return new Map(parsed?.success === true ? Object.entries(parsed.data.positions) : []);
}
