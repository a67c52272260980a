import { memo } from "react";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { BinUnit } from "#domain/time/bins.ts";
import { Button } from "#ui/Button.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { stepWindow, type Direction } from "./move-window.ts";
import { openingWindow } from "./play-window.ts";
import type { Player } from "./use-player.ts";
import type { WindowEditor } from "./window-editor.ts";

export interface PlayControlsProps {
  editor: WindowEditor;
  player: Player;
  axis: DayWindow;
  unit: BinUnit;
}

/** Play or pause, one window back or forward, and all dates. */
export const PlayControls = memo(function PlayControls({ editor, player, axis, unit }: PlayControlsProps) {
  function step(direction: Direction): void {
    player.pause();
    editor.flush();
    const window = editor.current();
    const isAll = window.from <= axis.from && window.to >= axis.to;
    // All dates have nowhere to go: a first window is taken at the end where the step would begin.
    editor.commit(isAll ? openingWindow(axis, unit, direction) : stepWindow(window, axis, direction));
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
          editor.commit(axis);
        }}
      >
        All dates
      </Button>
    </div>
  );
});
