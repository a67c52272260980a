import { useEffect, useEffectEvent, useState } from "react";
import type { DroppedFiles } from "./check-dropped.ts";

/** Takes files dropped anywhere on the page; true while some are held over it. Other drags are left alone. */
export function useFileDrop(isActive: boolean, onDrop: (dropped: DroppedFiles) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    if (!isActive) return undefined;
    // Entering a child comes before leaving its parent, so entries are counted.
    let depth = 0;
    const listen = (
      type: "dragenter" | "dragover" | "dragleave" | "drop",
      act: (event: DragEvent) => void,
    ) => {
      const listener = (event: DragEvent): void => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        act(event);
      };
      window.addEventListener(type, listener);
      return () => window.removeEventListener(type, listener);
    };
    const stops = [
      listen("dragenter", () => {
        depth += 1;
        setIsOver(true);
      }),
      listen("dragover", (event) => {
        if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
      }),
      listen("dragleave", () => {
        depth = Math.max(0, depth - 1);
        if (depth === 0) setIsOver(false);
      }),
      listen("drop", (event) => {
        depth = 0;
        setIsOver(false);
        drop(droppedFiles(event.dataTransfer));
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      setIsOver(false);
    };
  }, [isActive]);
  return isOver;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer !== null && [...dataTransfer.types].includes("Files");
}

function droppedFiles(transfer: DataTransfer | null): DroppedFiles {
  const items = [...(transfer?.items ?? [])];
  return {
    files: [...(transfer?.files ?? [])],
    hasFolder: items.some((item) => item.kind === "file" && item.webkitGetAsEntry()?.isDirectory === true),
  };
}
