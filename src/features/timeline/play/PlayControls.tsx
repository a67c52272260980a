import { memo } from "react";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { BinUnit } from "#domain/time/bins.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import type { AxisEditor } from "#features/timeline/axis/axis-editor.ts";
import type { Direction } from "#features/timeline/window/move-window.ts";
import { showAllDates } from "#features/timeline/window/show-all-dates.ts";
import type { WindowEditor } from "#features/timeline/window/window-editor.ts";
import { stepOnce } from "./step-once.ts";
import type { Player } from "./use-player.ts";

export interface PlayControlsProps {
  editor: WindowEditor;
  axisEditor: AxisEditor;
  player: Player;
  limits: DayWindow;
  unit: BinUnit;
}

/** Play or pause, one window back or forward, and all dates. */
export const PlayControls = memo(function PlayControls(props: PlayControlsProps) {
  const { editor, axisEditor, player, limits, unit } = props;
  const app = useApp();
  const mode = useAppState((state) => state.view.timeMode);
  function step(direction: Direction): void {
    player.pause();
    editor.flush();
    editor.commit(stepOnce(editor.current(), direction, { limits, unit, mode }));
  }
  return (
    <div className="timeline-play">
      <IconButton
        label={player.playing ? "Pause" : "Play"}
        icon={player.playing ? "pause" : "play"}
        onPress={player.toggle}
      />
      <IconButton label="Step back" icon="step-back" onPress={() => step(-1)} />
      <IconButton label="Step forward" icon="step-forward" onPress={() => step(1)} />
      <Button
        onPress={() => {
          player.pause();
          showAllDates(app, editor, axisEditor);
        }}
      >
        All dates
      </Button>
    </div>
  );
});
