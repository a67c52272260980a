import { lazy, Suspense } from "react";
import type { DialogName } from "#store/app-state.ts";
import { useAppState } from "#store/react/app-context.ts";

// Fetched when first asked for: few visits need them, and none needs them to see the graph.
const ExportDialog = lazy(() =>
  import("#features/export/ExportDialog.tsx").then((module) => ({ default: module.ExportDialog })),
);
const OpenDialog = lazy(() =>
  import("#features/open/OpenDialog.tsx").then((module) => ({ default: module.OpenDialog })),
);
const ShareDialog = lazy(() =>
  import("#features/share/ShareDialog.tsx").then((module) => ({ default: module.ShareDialog })),
);
const HelpDialog = lazy(() =>
  import("#features/help/HelpDialog.tsx").then((module) => ({ default: module.HelpDialog })),
);

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useAppState((state) => state.dialog);
  return <Suspense fallback={null}>{dialog === null ? null : dialogFor(dialog)}</Suspense>;
}

function dialogFor(dialog: DialogName) {
  switch (dialog) {
    case "export":
      return <ExportDialog />;
    case "open":
      return <OpenDialog />;
    case "share":
      return <ShareDialog />;
    case "help":
      return <HelpDialog />;
  }
}
