import { memo } from "react";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { BinUnit } from "#domain/time/bins.ts";
import { useAppState } from "#store/react/app-context.ts";
import { IconButton } from "#ui/IconButton.tsx";
import type { Direction } from "#features/timeline/window/move-window.ts";
import type { WindowEditor } from "#features/timeline/window/window-editor.ts";
import { stepOnce } from "./step-once.ts";
import type { Player } from "./use-player.ts";

/** Play or pause. */
export const PlayControls = memo(function PlayControls({ player }: { player: Player }) {
  return (
    <IconButton
      label={player.playing ? "Pause" : "Play"}
      icon={player.playing ? "pause" : "play"}
      onPress={player.toggle}
    />
  );
});

export interface StepControlsProps {
  editor: WindowEditor;
  player: Player;
  limits: DayWindow;
  /** The days from which a first window is taken when all dates are shown. */
  opening: DayWindow;
  unit: BinUnit;
}

/** One window back or forward. */
export const StepControls = memo(function StepControls(props: StepControlsProps) {
  const { editor, player, limits, opening, unit } = props;
  const mode = useAppState((state) => state.view.timeMode);
  function step(direction: Direction): void {
    player.pause();
    editor.flush();
    editor.commit(stepOnce(editor.current(), direction, { limits, opening, unit, mode }));
  }
  return (
    <>
      <IconButton label="Step back" icon="step-back" onPress={() => step(-1)} />
      <IconButton label="Step forward" icon="step-forward" onPress={() => step(1)} />
    </>
  );
});
