// The parts of an address that are one of a few words.
import { BIN_UNITS } from "#domain/time/bins.ts";
import type { ViewState } from "#store/view-state.ts";
import { shownValue } from "./shown-value.ts";

type Choices = Pick<
  ViewState,
  | "mode"
  | "undated"
  | "outside"
  | "certainty"
  | "timeMode"
  | "bin"
  | "silence"
  | "arrange"
  | "between"
  | "lanesOnly"
>;

/** What a part may say, and what it then means for the view. */
interface Choice {
  name: string;
  means: ReadonlyMap<string, Partial<Choices>>;
}

const CHOICES: readonly Choice[] = [
  choice("view", [
    ["contacts", { mode: "contacts" }],
    ["ties", { mode: "ties" }],
    ["lanes", { mode: "lanes" }],
  ]),
  choice("arrange", [
    ["side", { arrange: "side" }],
    ["free", { arrange: "free" }],
  ]),
  choice("between", [
    ["0", { between: false }],
    ["1", { between: true }],
  ]),
  choice("lanes", [
    ["all", { lanesOnly: false }],
    ["only", { lanesOnly: true }],
  ]),
  choice("undated", [
    ["0", { undated: "out" }],
    ["1", { undated: "in" }],
    ["only", { undated: "only" }],
  ]),
  choice("outside", [
    ["fade", { outside: "fade" }],
    ["hide", { outside: "hide" }],
  ]),
  choice("certain", [
    ["0", { certainty: "possibly" }],
    ["1", { certainty: "certainly" }],
  ]),
  choice("mode", [
    ["window", { timeMode: "window" }],
    ["cumulative", { timeMode: "cumulative" }],
    ["day", { timeMode: "day" }],
  ]),
  choice(
    "bin",
    BIN_UNITS.map((bin) => [bin, { bin }]),
  ),
  choice("silence", [
    ["0", { silence: false }],
    ["1", { silence: true }],
  ]),
];

/** The names of the parts that are read here. */
export const CHOICE_NAMES: readonly string[] = CHOICES.map(({ name }) => name);

/** Takes over every choice that the parts name; an unknown word is named with those that are known. */
export function readChoices(
  parts: ReadonlyMap<string, string>,
  view: Partial<ViewState>,
  ignored: string[],
): void {
  for (const { name, means } of CHOICES) {
    const text = parts.get(name);
    if (text === undefined) continue;
    const meant = means.get(text);
    if (meant === undefined) {
      ignored.push(`${name}=${shownValue(text)} is unknown; write ${listWords([...means.keys()])}.`);
    } else Object.assign(view, meant);
  }
}

function choice(name: string, meanings: readonly (readonly [string, Partial<Choices>])[]): Choice {
  return { name, means: new Map(meanings) };
}

function listWords(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
