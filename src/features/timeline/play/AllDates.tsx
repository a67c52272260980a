import { memo } from "react";
import type { AxisEditor } from "#features/timeline/axis/axis-editor.ts";
import { showAllDates } from "#features/timeline/window/show-all-dates.ts";
import type { WindowEditor } from "#features/timeline/window/window-editor.ts";
import { useApp } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import type { Player } from "./use-player.ts";

export interface AllDatesProps {
  editor: WindowEditor;
  axisEditor: AxisEditor;
  player: Player;
}

/** Back to all dates. */
export const AllDates = memo(function AllDates({ editor, axisEditor, player }: AllDatesProps) {
  const app = useApp();
  return (
    <Button
      onPress={() => {
        player.pause();
        showAllDates(app, editor, axisEditor);
      }}
    >
      All dates
    </Button>
  );
});
