import { useState } from "react";
import type { ExportTab } from "#store/app-state.ts";
import { closeDialog } from "#store/commands/page-commands.ts";
import { usesMarks } from "#store/selectors/uses-marks.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Dialog } from "#ui/Dialog.tsx";
import { Tabs } from "#ui/Tabs.tsx";
import { ExportForm } from "./ExportForm.tsx";
import { MarkPictureForm } from "./MarkPictureForm.tsx";
import { ReferencesForm } from "./references/ReferencesForm.tsx";
import "./export.css";

const LEAVING: readonly { id: ExportTab; label: string }[] = [
  { id: "picture", label: "Picture" },
  { id: "footnotes", label: "Footnotes" },
];

/** What leaves the page: a picture of the graph, or the footnotes of what it shows. */
export function ExportDialog() {
  const app = useApp();
  const data = useAppState((state) => state.data);
  const visible = useAppState((state) => state.visible);
  const view = useAppState((state) => state.view);
  const [leaving, setLeaving] = useState<ExportTab>(app.store.getState().exportTab);
  const PictureForm = useAppState(usesMarks) ? MarkPictureForm : ExportForm;
  const isReady = data.status === "ready" && visible !== null;
  return (
    <Dialog title="Export" onClose={() => closeDialog(app)} wide>
      {isReady ? (
        <Tabs label="What leaves" tabs={LEAVING} selected={leaving} onSelect={setLeaving}>
          {leaving === "picture" ? (
            <PictureForm subject={{ dataset: data.dataset, visible, view }} />
          ) : (
            <ReferencesForm subject={{ dataset: data.dataset, visible, view }} />
          )}
        </Tabs>
      ) : (
        <p>There is no graph to export yet.</p>
      )}
    </Dialog>
  );
}
