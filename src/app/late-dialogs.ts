import type { ComponentType } from "react";
import { latePart, type LatePart } from "#late/late-part.ts";
import type { DialogName } from "#store/app-state.ts";

export interface LateDialog {
  /** The dialog's heading, also while it is on its way. */
  title: string;
  part: LatePart<ComponentType>;
}

// Few visits need them, and none needs them to see the graph.
export const LATE_DIALOGS: Readonly<Record<DialogName, LateDialog>> = {
  export: {
    title: "Export",
    part: latePart({
      what: "The export",
      module: "features/export/ExportDialog.tsx",
      load: () => import("#features/export/ExportDialog.tsx"),
      pick: (module) => module.ExportDialog,
    }),
  },
  open: {
    title: "Open",
    part: latePart({
      what: "The reader of files",
      module: "features/open/OpenDialog.tsx",
      load: () => import("#features/open/OpenDialog.tsx"),
      pick: (module) => module.OpenDialog,
    }),
  },
  share: {
    title: "Share",
    part: latePart({
      what: "The sharing of views",
      module: "features/share/ShareDialog.tsx",
      load: () => import("#features/share/ShareDialog.tsx"),
      pick: (module) => module.ShareDialog,
    }),
  },
  help: {
    title: "Help",
    part: latePart({
      what: "The help",
      module: "features/help/HelpDialog.tsx",
      load: () => import("#features/help/HelpDialog.tsx"),
      pick: (module) => module.HelpDialog,
    }),
  },
  coverage: {
    title: "About the data",
    part: latePart({
      what: "The page about the data",
      module: "features/coverage/CoverageDialog.tsx",
      load: () => import("#features/coverage/CoverageDialog.tsx"),
      pick: (module) => module.CoverageDialog,
    }),
  },
};
