// Turns what the schema library found into a sentence that says what is wrong and what would be right.
import type * as z from "zod/mini";
import { fieldOf, type Finding } from "./finding.ts";
import { nearestName } from "./nearest-name.ts";

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;
interface Words {
  code: string;
  message: string;
  remedy: string;
}

/** What a text must look like, in words, for each pattern of the schemas. */
const PATTERN_WORDS: ReadonlyMap<string, string> = new Map([
  ["/^[A-Z]{2}$/", 'Write two capital letters, such as "KZ".'],
  ["/^[A-Z]{3}$/", 'Write three capital letters, such as "KAZ".'],
  ["/^[0-9a-f]{64}$/", "Write the SHA-256 as 64 lower-case hexadecimal digits."],
  ["/^[0-9]{2,4}$/", 'Write the CAMEO code as a text of two to four digits, such as "042".'],
  ["/^Q[1-9][0-9]*$/", 'Write a Wikidata item number, such as "Q42".'],
  ["/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/", 'Write a language tag, such as "en" or "zh-Hans".'],
]);

/**
 * The findings of one schema issue; an issue of several unknown fields gives one finding each.
 * @param schema the schema that was applied, for the names of known fields
 * @param root the value that was checked
 */
export function describeIssue(issue: Issue, schema: Schema, root: unknown): Finding[] {
  if (issue.code === "unrecognized_keys") {
    const known = knownFields(schema, issue.path);
    return issue.keys.map((key) => ({
      ...unknownField(key, known),
      severity: "error",
      path: [...issue.path, key],
    }));
  }
  if (issue.code === "invalid_union") {
    const inner = bestBranch(issue.errors);
    if (inner !== undefined) {
      return describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, schema, root);
    }
  }
  return [{ ...wordsOf(issue, valueAt(root, issue.path)), severity: "error", path: issue.path }];
}

function unknownField(key: string, known: readonly string[]): Words {
  const near = nearestName(key, known);
  return {
    code: "unknown-field",
    message: `There is no field ${quoted(key)} here.`,
    remedy:
      near !== null
        ? `Did you mean "${near}"?`
        : known.length > 0
          ? `Known fields are ${known.join(", ")}.`
          : "Remove it.",
  };
}

function wordsOf(issue: Issue, value: unknown): Words {
  if (value === undefined) {
    return {
      code: "missing-field",
      message: `${fieldWords(issue)} is missing.`,
      remedy: `Write ${expectedWords(issue)}.`,
    };
  }
  switch (issue.code) {
    case "invalid_type":
      return {
        code: "wrong-type",
        message: `${fieldWords(issue)} is ${value === null ? "" : `${quoted(value)}, `}${typeWords(value)}.`,
        remedy: `Write ${expectedWords(issue)}.`,
      };
    case "invalid_value":
      return notAllowed(value, issue.values);
    case "invalid_format":
      return {
        code: "wrong-form",
        message: `${quoted(value)} does not have the form that this field needs.`,
        remedy: PATTERN_WORDS.get(issue.pattern ?? "") ?? "See the field's pattern in the schema.",
      };
    case "too_small":
    case "too_big":
      return sizeWords(issue, value);
    case "invalid_union":
    case "invalid_key":
    case "invalid_element":
    case "not_multiple_of":
    case "unrecognized_keys":
    case "custom":
      return {
        code: "wrong-value",
        message: `${quoted(value)} does not fit this field.`,
        remedy: "See the field in the schema.",
      };
  }
}

function notAllowed(value: unknown, values: readonly unknown[]): Words {
  const allowed = values.map((each) => (typeof each === "string" ? each : JSON.stringify(each)));
  const near = typeof value === "string" ? nearestName(value, allowed) : null;
  const list = allowed.length === 1 ? `Write ${allowed.join("")}.` : `Write one of ${allowed.join(", ")}.`;
  return {
    code: "not-allowed",
    message: `${quoted(value)} is not one of the values allowed here.`,
    remedy: near === null ? list : `Did you mean "${near}"? ${list}`,
  };
}

function sizeWords(issue: Issue & { code: "too_small" | "too_big" }, value: unknown): Words {
  if (typeof value === "string") {
    return {
      code: "empty-text",
      message: `${fieldWords(issue)} is an empty text.`,
      remedy: "Write something, or leave the field out.",
    };
  }
  if (Array.isArray(value)) {
    const few = issue.code === "too_small";
    return {
      code: few ? "too-few" : "too-many",
      message: `${fieldWords(issue)} ${value.length === 0 ? "is an empty list" : `has ${value.length} items`}.`,
      remedy: few ? `Give at least ${String(issue.minimum)}.` : `Give at most ${String(issue.maximum)}.`,
    };
  }
  return {
    code: "out-of-bounds",
    message: `${quoted(value)} is out of bounds.`,
    remedy:
      issue.code === "too_small"
        ? `The least is ${String(issue.minimum)}.`
        : `The most is ${String(issue.maximum)}.`,
  };
}

/** How a sentence about the field begins. */
function fieldWords({ path }: Issue): string {
  const field = fieldOf(path);
  return field === "" ? "The value" : `The field "${field}"`;
}

function expectedWords(issue: Issue): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  if (issue.code !== "invalid_type") return "a value";
  const words: Record<string, string> = {
    string: "a text in quotation marks",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list in [ ]",
    tuple: "a list of two numbers",
    object: "an object in { }",
    record: "an object in { }",
  };
  return words[issue.expected] ?? issue.expected;
}

function typeWords(value: unknown): string {
  if (value === null) return "empty (null)";
  if (Array.isArray(value)) return "a list";
  return (
    { string: "a text", number: "a number", boolean: "true or false", object: "an object" }[
      typeof value as string
    ] ?? "of another type"
  );
}

/** The value as it would stand in JSON, cut to a length that fits a sentence. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The branch of a union that came closest: the one with the fewest issues. */
function bestBranch(branches: readonly (readonly Issue[])[]): Issue | undefined {
  return branches.toSorted((a, b) => a.length - b.length)[0]?.[0];
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** The fields that the schema knows at a path; empty where it leads to no single object. */
function knownFields(schema: Schema, path: readonly PropertyKey[]): readonly string[] {
  let at: Schema | undefined = schema;
  for (const key of path) at = at === undefined ? undefined : stepInto(inner(at), key);
  if (at === undefined) return [];
  const found = inner(at)._zod.def as { shape?: Record<string, Schema> };
  return Object.keys(found.shape ?? {});
}

function stepInto(schema: Schema, key: PropertyKey): Schema | undefined {
  const def = schema._zod.def as { shape?: Record<string, Schema>; element?: Schema; valueType?: Schema };
  if (typeof key === "number") return def.element;
  return def.shape !== undefined && Object.hasOwn(def.shape, key) ? def.shape[key as string] : def.valueType;
}

/** The schema without its "optional" and "nullable" wrappings. */
function inner(schema: Schema): Schema {
  const def = schema._zod.def as { innerType?: Schema };
  return def.innerType === undefined ? schema : inner(def.innerType);
}
