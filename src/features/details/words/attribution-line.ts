import type { Dataset } from "#domain/dataset/dataset.ts";
import type { AttributionStep } from "#domain/records/record-types.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import type { Line } from "./line.ts";
import { nameOf } from "./name-of.ts";
import { ATTRIBUTION_WORDS } from "./record-words.ts";
import { articleFor } from "#domain/text/article-for.ts";

/**
 * "According to whom" in words, from nearest the speaker to nearest the citation:
 * "According to the Foreign Ministry of Arvania (readout, 1 Mar 2022), reported by North Wire".
 * An empty chain gives an empty line.
 */
export function attributionLine(dataset: Dataset, steps: readonly AttributionStep[]): Line {
  return steps.flatMap((step, index) => (index === 0 ? firstStep(dataset, step) : laterStep(dataset, step)));
}

function firstStep(dataset: Dataset, step: AttributionStep): Line {
  return [`According to ${article(dataset, step)}`, nameOf(dataset, step.by), inBrackets(step, true)];
}

function laterStep(dataset: Dataset, step: AttributionStep): Line {
  return [
    `, ${verb(step)} ${article(dataset, step)}`,
    nameOf(dataset, step.by),
    inBrackets(step, verb(step) === "as given by"),
  ];
}

function verb(step: AttributionStep): string {
  if (step.kind === "report") return "reported by";
  if (step.kind === "caption") return "in a caption by";
  if (step.kind === "post") return "posted by";
  return "as given by";
}

function inBrackets(step: AttributionStep, withKind: boolean): string {
  const words = [
    ...(withKind ? [ATTRIBUTION_WORDS[step.kind]] : []),
    ...(step.date === undefined ? [] : [shortDate(step.date)]),
  ];
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

function article(dataset: Dataset, step: AttributionStep): string {
  const actor = dataset.actors[dataset.actorRow.get(step.by) ?? -1];
  return actor === undefined ? "" : articleFor(actor);
}
