import { useState } from "react";
import type { Picture } from "#drawing/primitive.ts";
import { useApp } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import type { ExportFormat, ExportSize } from "./export-choices.ts";
import { pictureFile } from "./use-picture-file.ts";

export interface PictureActionsProps {
  picture: Picture;
  format: ExportFormat;
  size: ExportSize;
  fileName: string;
  isPossible: boolean;
}

type Outcome = { kind: "none" | "working" } | { kind: "done" | "failed"; sentence: string };

/** Download and Copy description, with what came of them in words. */
export function PictureActions({ picture, format, size, fileName, isPossible }: PictureActionsProps) {
  const { ports } = useApp();
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });

  async function download(): Promise<void> {
    const start = ports.now();
    setOutcome({ kind: "working" });
    try {
      const file = await pictureFile(picture, format, size);
      ports.saveFile(fileName, file);
      ports.measure("export", start);
      setOutcome({ kind: "done", sentence: `Saved as ${fileName} (${kilobytes(file.size)}).` });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setOutcome({
        kind: "failed",
        sentence: `The picture was not saved. ${reason} Nothing else has changed; try again.`,
      });
    }
  }

  async function copyDescription(): Promise<void> {
    try {
      await ports.copyText(picture.description);
      setOutcome({
        kind: "done",
        sentence: "The description is on the clipboard: use it as the picture's alternative text.",
      });
    } catch {
      setOutcome({
        kind: "failed",
        sentence: `The browser did not allow copying. The description: ${picture.description}`,
      });
    }
  }

  return (
    <>
      <div className="export-actions">
        <Button
          variant="primary"
          onPress={() => void download()}
          isDisabled={!isPossible || outcome.kind === "working"}
        >
          Download
        </Button>
        <Button onPress={() => void copyDescription()}>Copy description</Button>
      </div>
      <p
        className={outcome.kind === "failed" ? "export-outcome export-failed" : "export-outcome"}
        aria-live="polite"
      >
        {outcome.kind === "working" ? "Drawing the picture…" : "sentence" in outcome ? outcome.sentence : ""}
      </p>
    </>
  );
}

function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
