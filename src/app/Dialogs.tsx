import { createElement } from "react";
import { dropHandedOver } from "#features/open/handed-over.ts";
import type { DialogName } from "#store/app-state.ts";
import { closeDialog } from "#store/commands/page-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { LateFailure } from "#ui/LateFailure.tsx";
import { LateWait } from "#ui/LateWait.tsx";
import { useLatePart } from "#ui/use-late-part.ts";
import { Boundary } from "./Boundary.tsx";
import { LATE_DIALOGS } from "./late-dialogs.ts";

/** The dialog that is open, if any. */
export function Dialogs() {
  const app = useApp();
  const name = useAppState((state) => state.dialog);
  const close = (): void => closeDialog(app);
  return (
    <Boundary
      what={`the dialog ${name ?? ""}`}
      resetOn={name}
      renderFault={(fault, again) => (
        <Dialog title={name === null ? "" : LATE_DIALOGS[name].title} onClose={close}>
          <div role="alert">
            <p>This dialog met a fault and is not shown: {fault}. The page behind it still works.</p>
            <Button onPress={again}>Show it again</Button>
          </div>
        </Dialog>
      )}
    >
      {name === null ? null : <OpenedDialog key={name} name={name} />}
    </Boundary>
  );
}

/** The dialog itself; until it comes, an empty one of the same name, which can be closed. */
function OpenedDialog({ name }: { name: DialogName }) {
  const app = useApp();
  const { title, part } = LATE_DIALOGS[name];
  const state = useLatePart(part);
  if (state.status === "here") return createElement(state.value);
  const close = (): void => {
    // A file that was dropped for this dialog is given up with it.
    dropHandedOver(app);
    closeDialog(app);
  };
  return (
    <Dialog title={title} onClose={close}>
      {state.status === "failed" ? (
        <LateFailure what={part.what} fault={state.fault} onRetry={() => void part.fetch()} />
      ) : (
        <LateWait />
      )}
    </Dialog>
  );
}
