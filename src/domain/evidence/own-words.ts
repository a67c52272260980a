// Of which side of a contact the collection holds that side's own words.
import { relationsOf } from "#domain/relations/relations.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { readoutsOf } from "./readouts.ts";
import { sideOf } from "./side-of.ts";

export interface ContactWords {
  /** Row in Dataset.events. */
  event: number;
  /** States, and unions that sit among them, whose people or bodies took part; in the order of the participants. */
  governments: readonly RecordId[];
  /** Those of them whose own words are here: from their own mouth, readout or spokesman, whoever prints them. */
  heard: readonly RecordId[];
  /** Statements at the contact or about it, whoever speaks. */
  statements: number;
}

/**
 * For every counted contact, whose own words are here. What one side says of the other is not the other's word; a joint
 * statement is everybody's who speaks in it.
 */
export function contactWords(dataset: Dataset): readonly ContactWords[] {
  const { sides, sideOfActor } = relationsOf(dataset);
  const isGovernment = (id: RecordId): boolean => {
    const row = dataset.actorRow.get(id) ?? -1;
    const actor = dataset.actors[row];
    if (actor?.kind === "state") return true;
    return actor?.kind === "organization" && sides.list[sideOfActor(row)]?.bench !== "foot";
  };
  return dataset.events.flatMap((event, row) => {
    if (dataset.columns.eventCountable[row] !== 1) return [];
    const parties = event.participants.map(({ actor, onBehalfOf }) =>
      sideOf(dataset, onBehalfOf ?? actor, event.date),
    );
    const governments = [...new Set(parties)].filter(isGovernment);
    const { statements } = readoutsOf(dataset, event.id);
    const own = statements.filter(({ account }) => account !== "other");
    const heard = governments.filter((id) => own.some(({ speakerSides }) => speakerSides.includes(id)));
    return [{ event: row, governments, heard, statements: statements.length }];
  });
}
