import { closeDialog } from "#store/commands/page-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Dialog } from "#ui/Dialog.tsx";
import { ExportForm } from "./ExportForm.tsx";
import "./export.css";

/** The dialog that makes a picture of the graph: what, how large, in which format. */
export function ExportDialog() {
  const app = useApp();
  const data = useAppState((state) => state.data);
  const visible = useAppState((state) => state.visible);
  const view = useAppState((state) => state.view);
  const isReady = data.status === "ready" && visible !== null;
  return (
    <Dialog title="Export" onClose={() => closeDialog(app)} wide>
      {isReady ? (
        <ExportForm subject={{ dataset: data.dataset, visible, view }} />
      ) : (
        <p>There is no graph to make a picture of yet.</p>
      )}
    </Dialog>
  );
}
