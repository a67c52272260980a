// The parts of the page that come after the picture. Their files are fetched one by one while nothing else is done.
import { latePart } from "#late/late-part.ts";

export const FILTERS = latePart({
  what: "The filters",
  module: "features/filters/FiltersPanel.tsx",
  load: () => import("#features/filters/FiltersPanel.tsx"),
  pick: (module) => module.FiltersPanel,
});
export const DETAILS = latePart({
  what: "The details",
  module: "features/details/DetailsPanel.tsx",
  load: () => import("#features/details/DetailsPanel.tsx"),
  pick: (module) => module.DetailsPanel,
});
export const COMPARE = latePart({
  what: "The comparison of two periods",
  module: "features/compare/ComparePanel.tsx",
  load: () => import("#features/compare/ComparePanel.tsx"),
  pick: (module) => module.ComparePanel,
});
export const SILENCE = latePart({
  what: "The list of silences",
  module: "features/silence/SilencePanel.tsx",
  load: () => import("#features/silence/SilencePanel.tsx"),
  pick: (module) => module.SilencePanel,
});
export const TABLES = latePart({
  what: "The tables",
  module: "features/tables/TablesPanel.tsx",
  load: () => import("#features/tables/TablesPanel.tsx"),
  pick: (module) => module.TablesPanel,
});
