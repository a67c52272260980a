/** What is checked; each kind is counted on its own. */
export type CheckKind = "sentences" | "quoted spans" | "quotations" | "printed forms";

export const CHECK_KINDS: readonly CheckKind[] = ["sentences", "quoted spans", "quotations", "printed forms"];

/** Counts what holds, of how much, and keeps a sentence for each check that does not. */
export class Tally {
  readonly held = new Map<CheckKind, number>();
  readonly of = new Map<CheckKind, number>();
  readonly failures: string[] = [];

  /** Counts one check; `failure` is the sentence for when it does not hold. */
  check(kind: CheckKind, holds: boolean, failure: () => string): void {
    this.of.set(kind, (this.of.get(kind) ?? 0) + 1);
    if (holds) this.held.set(kind, (this.held.get(kind) ?? 0) + 1);
    else this.failures.push(failure());
  }

  /** Adds another tally's numbers and failures to this one. */
  add(other: Tally): void {
    for (const kind of CHECK_KINDS) {
      this.of.set(kind, (this.of.get(kind) ?? 0) + (other.of.get(kind) ?? 0));
      this.held.set(kind, (this.held.get(kind) ?? 0) + (other.held.get(kind) ?? 0));
    }
    this.failures.push(...other.failures);
  }

  /** "412 of 412" for a kind, or for all together. */
  words(kind?: CheckKind): string {
    const kinds = kind === undefined ? CHECK_KINDS : [kind];
    const sum = (counts: ReadonlyMap<CheckKind, number>) =>
      kinds.reduce((total, each) => total + (counts.get(each) ?? 0), 0);
    return `${sum(this.held)} of ${sum(this.of)}`;
  }
}
