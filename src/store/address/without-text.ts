import { refList } from "#domain/ref/ref-list.ts";
import type { Without } from "#domain/filter/without.ts";

/** What is switched off, as the address has it: ids of sources and outlets, kinds of source as `kind:state-media`. */
export function withoutText({ sources, outlets, kinds }: Without): string {
  return refList([...sources, ...outlets, ...kinds.map((kind) => `kind:${kind}`)]);
}
