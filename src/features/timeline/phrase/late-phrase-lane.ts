import { latePart } from "#late/late-part.ts";

/** Most visits never ask who used the same words. */
export const PHRASE_LANE = latePart({
  what: "The uses of the phrase",
  module: "features/timeline/phrase/PhraseLane.tsx",
  load: () => import("./PhraseLane.tsx"),
  pick: (module) => module.PhraseLane,
});
