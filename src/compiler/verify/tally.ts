/** How many checks of one kind hold, of how many. */
export interface Count {
  hold: number;
  of: number;
}

/** The checks of a source text, by kind. */
export interface Tally {
  quotations: Count;
  printed: Count;
  sentences: Count;
  spans: Count;
}

export function emptyTally(): Tally {
  return {
    quotations: { hold: 0, of: 0 },
    printed: { hold: 0, of: 0 },
    sentences: { hold: 0, of: 0 },
    spans: { hold: 0, of: 0 },
  };
}

/** The sum of two tallies, as a new one. */
export function addTally(a: Tally, b: Tally): Tally {
  const add = (one: Count, two: Count): Count => ({ hold: one.hold + two.hold, of: one.of + two.of });
  return {
    quotations: add(a.quotations, b.quotations),
    printed: add(a.printed, b.printed),
    sentences: add(a.sentences, b.sentences),
    spans: add(a.spans, b.spans),
  };
}

/** `12 of 12 quotations, 9 of 9 printed forms, 40 of 40 sentences, 18 of 18 quoted spans` */
export function tallyWords({ quotations, printed, sentences, spans }: Tally): string {
  const words = (count: Count, what: string) => `${count.hold} of ${count.of} ${what}`;
  return [
    words(quotations, "quotations"),
    words(printed, "printed forms"),
    words(sentences, "sentences"),
    words(spans, "quoted spans"),
  ].join(", ");
}
