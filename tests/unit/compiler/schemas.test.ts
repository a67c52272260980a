import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { FILE_SCHEMAS } from "#compiler/write/file-schemas.ts";
import { writeSchemas } from "#compiler/write/write-schemas.ts";
import { ROOT } from "./data-folders.ts";

const FOLDERS = ["", "actors", "coverage", "events", "sources", "statements"];

function dataFiles(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, "data", folder))
      .filter((name) => name.endsWith(".json"))
      .map((name) => join("data", folder, name)),
  );
}

function contentOf(file: string): { $schema?: string } {
  return JSON.parse(readFileSync(join(ROOT, file), "utf8")) as { $schema?: string };
}

interface JsonSchema {
  $schema?: string;
  title?: string;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: string[];
  pattern?: string;
  additionalProperties?: boolean;
}

function schemaNamed(name: string): JsonSchema {
  return JSON.parse(writeSchemas().get(`${name}.schema.json`) ?? "null") as JsonSchema;
}

describe("the schemas for editors", () => {
  it.each(dataFiles())("are named in %s, which fits the one it names", (file) => {
    const content = contentOf(file);
    const name = basename(content.$schema ?? "", ".schema.json");
    const schema = FILE_SCHEMAS.find((each) => each.name === name)?.schema;
    expect(join(file, "..", content.$schema ?? "")).toBe(join("data/schema", `${name}.schema.json`));
    const result = schema === undefined ? null : z.safeParse(schema, content);
    expect(result?.success === true ? [] : (result?.error.issues ?? "no such schema")).toEqual([]);
  });

  it("are the same text in two runs", () => {
    expect([...writeSchemas()]).toEqual([...writeSchemas()]);
  });

  it("say what the records must be", () => {
    const { $schema, title, properties } = schemaNamed("events");
    const event = properties?.["records"]?.items;
    expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(title).toBe("Events: something dated that actors took part in");
    expect(event?.additionalProperties).toBe(false);
    expect(event?.required).toEqual([
      "id",
      "type",
      "title",
      "date",
      "status",
      "participants",
      "summary",
      "citations",
    ]);
    expect(event?.properties?.["status"]?.enum).toEqual(["planned", "announced", "held", "cancelled"]);
    expect(event?.properties?.["id"]?.pattern).toBe("^[a-z0-9]+(?:-[a-z0-9]+)*$");
  });

  it("describe every file of the data and the graph", () => {
    expect([...writeSchemas().keys()]).toEqual(
      [
        "actors",
        "coverage",
        "edition",
        "events",
        "graph",
        "known-faults",
        "positions",
        "sources",
        "statements",
        "views",
        "vocabulary",
      ].map((name) => `${name}.schema.json`),
    );
  });
});
