import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { checkActors } from "./checks/check-actors.ts";
import { CheckContext, type CheckOptions } from "./checks/check-context.ts";
import { checkCycles } from "./checks/check-cycles.ts";
import { checkEvents } from "./checks/check-events.ts";
import { checkIds } from "./checks/check-ids.ts";
import { checkMeetings } from "./checks/check-meetings.ts";
import { checkParts } from "./checks/check-parts.ts";
import { checkSeating } from "./checks/check-seating.ts";
import { checkSides } from "./checks/check-sides.ts";
import { checkSources } from "./checks/check-sources.ts";
import { checkStatements } from "./checks/check-statements.ts";
import { checkTopics } from "./checks/check-topics.ts";
import { checkViews } from "./checks/check-views.ts";
import { checkVocabulary } from "./checks/check-vocabulary.ts";
import type { Finding } from "./finding.ts";

/**
 * What the schemas cannot see in a graph whose records have the right shape: ids that name nothing, dates that
 * do not exist, claims without a source. The compiler and the page's reader share it.
 * @returns every finding, in the order of the records; none when all is well
 */
export function checkGraph(graph: ReadoutGraph, options: CheckOptions): readonly Finding[] {
  const context = new CheckContext(graph, options);
  checkIds(context);
  checkVocabulary(context);
  checkSides(context);
  checkSeating(context);
  checkActors(context);
  checkEvents(context);
  checkTopics(context);
  checkMeetings(context);
  checkParts(context);
  checkStatements(context);
  checkSources(context);
  checkCycles(context);
  checkViews(context);
  return context.findings;
}
