import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import type { Linked } from "#features/details/model/collect-linked.ts";
import type { Subject } from "#features/details/model/subject.ts";
import { aboutActor } from "./about-actor.ts";
import { aboutEvent } from "./about-event.ts";
import { aboutGraph, aboutSeveral, aboutSide } from "./about-many.ts";
import { aboutSeat } from "./about-seat.ts";
import { aboutSource } from "./about-source.ts";
import { aboutStatement } from "./about-statement.ts";
import type { AboutView } from "./about-view.ts";

/** What the tab "About" says of a subject, whatever the dates. */
export function buildAbout(
  dataset: Dataset,
  subject: Subject,
  linked: Linked,
  off: ReadonlySet<RecordId> = new Set(),
): AboutView {
  switch (subject.kind) {
    case "all":
      return aboutGraph(dataset);
    case "actor":
      return aboutActor(dataset, subject.actor);
    case "event":
      return aboutEvent(dataset, subject.event, off);
    case "statement":
      return aboutStatement(dataset, subject.statement, off);
    case "seat":
      return aboutSeat(dataset, subject.seat);
    case "source":
      return aboutSource(dataset, subject.source, linked);
    case "side":
      return aboutSide(dataset, subject.side);
    case "pair":
      return aboutSeveral(
        dataset,
        subject.actors.map(({ id }) => id),
      );
    case "between":
    case "several":
      return aboutSeveral(dataset, subject.ids);
  }
}
