// The fields that several kinds of record share. Forms that need more than a type (a date that exists, an id
// that is known) are checked in check-graph.ts, where the message can say what would be right.
import "./configure-zod.ts";
import * as z from "zod/mini";

/** What a record's id looks like: lower-case words of letters and digits, joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Text that says something: at least one character. */
export const textSchema = z.string().check(z.minLength(1));
/** The id of a record or of a term of the vocabulary; its form is checked in check-graph.ts. */
export const idSchema = z.string().check(z.minLength(1));
/** A date in EDTF; whether it exists is checked in check-graph.ts. */
export const edtfSchema = z.string().check(z.minLength(1));
/** A language tag such as `en`, `ru` or `zh-Hans`. */
export const langSchema = z.string().check(z.regex(/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/));
/** Two capital letters of ISO 3166-1. */
export const iso2Schema = z.string().check(z.regex(/^[A-Z]{2}$/));
/** Three capital letters of ISO 3166-1. */
export const iso3Schema = z.string().check(z.regex(/^[A-Z]{3}$/));
/** A SHA-256 as 64 lower-case hexadecimal digits. */
export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const confidenceSchema = z.enum(["high", "medium", "low"]);
export const eventStatusSchema = z.enum(["planned", "announced", "held", "cancelled"]);
