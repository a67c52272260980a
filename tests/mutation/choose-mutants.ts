import { readFileSync } from "node:fs";
import { join } from "node:path";
import { whyEquivalent } from "./equivalent-mutants.ts";
import { filesBelow } from "./import-graph.ts";
import { mutantsOf, type Mutant } from "./mutants-of.ts";

export interface Candidate {
  /** As "src/…". */
  file: string;
  text: string;
  mutant: Mutant;
}

export interface Choice {
  /** A folder below src; "" = all rooms that are tried. */
  below: string;
  count: number;
  seed: number;
  /** Files that more tests than this reach are passed over. */
  mostTests: number;
}

/** The rooms that hold what the program means; what it shows is looked at in pictures, and by a browser. */
const ROOMS = ["domain", "scene", "store", "features"];

/**
 * So many mutants, the same ones for the same seed and the same sources; of `features` only those of words. Those that
 * mean the same as the program are left out.
 */
export function chosenMutants(
  root: string,
  tests: ReadonlyMap<string, readonly string[]>,
  { below, count, seed, mostTests }: Choice,
): readonly Candidate[] {
  const files = ROOMS.flatMap((room) => filesBelow(root, `src/${room}`)).filter(
    (file) => file.startsWith(`src/${below}`) && (tests.get(file)?.length ?? 0) <= mostTests,
  );
  const all = files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    const wanted = mutantsOf(text, file.endsWith("x") ? "tsx" : "ts").filter(
      ({ kind }) => !file.startsWith("src/features/") || kind === "words",
    );
    const candidates = wanted.map((mutant) => ({ file, text, mutant }));
    return candidates.filter((each) => whyEquivalent(each) === null);
  });
  return shuffled(all, seed).slice(0, count);
}

/** Fisher and Yates, with numbers from a seed (mulberry32). */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const mixed = [...list];
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 4_294_967_296;
  };
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
