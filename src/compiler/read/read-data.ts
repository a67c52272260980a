import * as z from "zod/mini";
import type { Problem } from "#domain/problem.ts";
import type { Actor, GraphEvent, Source, Statement, Vocabulary } from "#domain/records/record-types.ts";
import { actorSchema } from "#formats/records/actor-schema.ts";
import { editionSchema } from "#formats/records/edition-schema.ts";
import { eventSchema } from "#formats/records/event-schema.ts";
import { type Ledger, ledgerSchema } from "#formats/records/ledger-schema.ts";
import { sourceSchema } from "#formats/records/source-schema.ts";
import { statementSchema } from "#formats/records/statement-schema.ts";
import { positionsFileSchema, vocabularyFileSchema } from "#compiler/write/file-schemas.ts";
import { checkShape } from "./check-shape.ts";
import type { JsonWithLines } from "./json-with-lines.ts";
import { type DataFolder, readFile, readFiles } from "./read-folder.ts";
import { type LocatedRecord, type ReadRecords, readRecords } from "./read-records.ts";

/** All of data/, each record in its shape and with its file and line. */
export interface ReadData {
  edition: z.infer<typeof editionSchema> | null;
  vocabulary: { value: Vocabulary; json: JsonWithLines } | null;
  actors: readonly LocatedRecord<Actor>[];
  events: readonly LocatedRecord<GraphEvent>[];
  statements: readonly LocatedRecord<Statement>[];
  sources: readonly LocatedRecord<Source>[];
  ledgers: readonly LocatedRecord<Ledger>[];
  positions: ReadonlyMap<string, readonly [number, number]>;
  unreadableIds: readonly string[];
}

/** Reads the whole folder. What is wrong becomes problems, and nothing stops the reading of the rest. */
export function readData(folder: DataFolder, problems: Problem[]): ReadData {
  const edition = readFile(folder, "edition.json", problems);
  const vocabulary = readFile(folder, "vocabulary.json", problems);
  const actors: ReadRecords<Actor> = readRecords(folder, { name: "actors", schema: actorSchema }, problems);
  const events: ReadRecords<GraphEvent> = readRecords(folder, { name: "events", schema: eventSchema }, problems);
  const statements: ReadRecords<Statement> = readRecords(
    folder,
    { name: "statements", schema: statementSchema },
    problems,
  );
  const sources: ReadRecords<Source> = readRecords(folder, { name: "sources", schema: sourceSchema }, problems);
  return {
    edition: edition === null ? null : checkShape(editionSchema, edition.value, { json: edition, path: [], problems }),
    vocabulary: vocabulary === null ? null : readVocabulary(vocabulary, problems),
    actors: actors.records,
    events: events.records,
    statements: statements.records,
    sources: sources.records,
    ledgers: readLedgers(folder, problems),
    positions: readPositionsFile(folder),
    unreadableIds: [actors, events, statements, sources].flatMap((each) => each.unreadableIds),
  };
}

function readVocabulary(json: JsonWithLines, problems: Problem[]): ReadData["vocabulary"] {
  const value = checkShape(vocabularyFileSchema, json.value, { json, path: [], problems });
  if (value === null) return null;
  const { $schema: _, ...vocabulary } = value;
  return { value: vocabulary, json };
}

function readLedgers(folder: DataFolder, problems: Problem[]): LocatedRecord<Ledger>[] {
  return readFiles(folder, "coverage", problems).flatMap((json) => {
    const value = checkShape(ledgerSchema, json.value, { json, path: [], problems });
    return value === null ? [] : [{ value, json, path: [] }];
  });
}

/** The kept arrangement; a missing or broken file means that nothing is arranged yet, which is warned of later. */
function readPositionsFile(folder: DataFolder): ReadData["positions"] {
  const json = readFile(folder, "positions.json", []);
  const parsed = json === null ? null : z.safeParse(positionsFileSchema, json.value);
  return new Map(parsed?.success === true ? Object.entries(parsed.data.positions) : []);
}
