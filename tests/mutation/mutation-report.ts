import type { Candidate } from "./choose-mutants.ts";

/** discarded: the compiler refused it, so that no test had to. */
export type Outcome = "killed" | "survived" | "discarded";

export interface Tried {
  candidate: Candidate;
  outcome: Outcome;
}

/** A table by room and the list of survivors, as Markdown; `share` of those that the compiler let pass. */
export function reportOf(tried: readonly Tried[]): { text: string; share: number } {
  const roomOf = ({ candidate }: Tried): string => candidate.file.split("/")[1] ?? "";
  const rooms = [...new Set(tried.map(roomOf))].toSorted();
  const lines = rooms.map((room) =>
    row(
      room,
      tried.filter((each) => roomOf(each) === room),
    ),
  );
  const survivors = tried
    .filter(({ outcome }) => outcome === "survived")
    .map(({ candidate: { file, mutant } }) => {
      const change = `${flat(mutant.original)} → ${flat(mutant.replacement)}`;
      return `- ${file}:${mutant.line} (${mutant.kind}) ${change}`;
    })
    .toSorted();
  const text = [
    "| room | noticed by tests | not noticed | refused by the compiler | share |",
    "| --- | --- | --- | --- | --- |",
    ...lines,
    row("all", tried),
    "",
    survivors.length === 0 ? "Every mutant was noticed." : "Not noticed:",
    ...survivors,
    "",
  ].join("\n");
  return { text, share: shareOf(tried) };
}

function row(name: string, tried: readonly Tried[]): string {
  const count = (outcome: Outcome): number => tried.filter((each) => each.outcome === outcome).length;
  const share = `${Math.round(shareOf(tried) * 100)} %`;
  return `| ${name} | ${count("killed")} | ${count("survived")} | ${count("discarded")} | ${share} |`;
}

function shareOf(tried: readonly Tried[]): number {
  const counted = tried.filter(({ outcome }) => outcome !== "discarded");
  return counted.filter(({ outcome }) => outcome === "killed").length / Math.max(1, counted.length);
}

function flat(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  return `\`${line.length > 80 ? `${line.slice(0, 77)}…` : line}\``;
}
