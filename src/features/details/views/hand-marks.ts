import type { Dataset } from "#domain/dataset/dataset.ts";
import { sideOf } from "#domain/evidence/side-of.ts";
import type { Statement } from "#domain/records/record-types.ts";
import { statementDate } from "#features/details/words/name-of.ts";

/**
 * What stands between the speaker's words and what is read here: a machine's translation, and another side's or a
 * third party's account of them. A joint statement is everybody's own.
 */
export function handMarks(dataset: Dataset, statement: Statement): readonly string[] {
  return [
    ...(isMachineTranslated(dataset, statement) ? ["Machine-translated"] : []),
    ...(isSecondHand(dataset, statement) ? ["Second-hand"] : []),
  ];
}

/** Nothing of it can be read but through a machine. */
export function isMachineTranslated(dataset: Dataset, { quotations = [], citations }: Statement): boolean {
  return (
    quotations.some(({ translation }) => translation === "machine") ||
    (citations.length > 0 &&
      citations.every(({ source }) => dataset.sourceById.get(source)?.machineTranslated === true))
  );
}

/** Neither the speakers nor anybody of their side gives the account. */
export function isSecondHand(dataset: Dataset, statement: Statement): boolean {
  const [first] = statement.attribution;
  if (first === undefined || first.kind === "joint-statement") return false;
  const speakers =
    statement.onBehalfOf === undefined ? statement.speakers : [statement.onBehalfOf, ...statement.speakers];
  if (speakers.includes(first.by)) return false;
  const date = statementDate(dataset, statement);
  const accountSide = sideOf(dataset, first.by, date);
  return !speakers.some((speaker) => sideOf(dataset, speaker, date) === accountSide);
}
