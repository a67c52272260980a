import type { RecordId } from "#domain/records/record-types.ts";

/** Signs that mean something where ids stand together, and those that an address cannot carry. */
// oxlint-disable-next-line no-control-regex -- line ends and tabs are among them
const MEANING = /[\u0000-\u0020%,:>~]|\p{Surrogate}/gu;
const ESCAPE = /%(?:u([0-9A-F]{4})|([0-9A-F]{2}))/gu;

/**
 * An id as the page holds it: the signs of a stranger's id that have a meaning in refs, lists and addresses are
 * written as `%2C`. Different ids stay different; readable ones stay as they are. Ids are made safe once, where a file
 * is read.
 */
export function safeId(id: RecordId): RecordId {
  return id.replace(MEANING, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase();
    return code.length > 2 ? `%u${code}` : `%${code.padStart(2, "0")}`;
  });
}

/** The id as its file has it: for whoever reads or writes files. */
export function plainId(id: RecordId): RecordId {
  return id.replace(ESCAPE, (_, long: string | undefined, short: string | undefined) =>
    String.fromCharCode(Number.parseInt(long ?? short ?? "", 16)),
  );
}
