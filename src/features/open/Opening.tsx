import type { OpenProgress } from "#formats/graph-file/open-progress.ts";
import { Button } from "#ui/Button.tsx";
import { sizeWords } from "./check-dropped.ts";

interface OpeningProps {
  file: File;
  progress: OpenProgress;
  onStop: () => void;
}

/** What is being done with a file that is opened, how far it has come, and a way to stop it. */
export function Opening({ file, progress, onStop }: OpeningProps) {
  const { share } = progress;
  return (
    <div className="open-busy">
      <p aria-live="polite" className="open-busy-words">
        {stageWords(progress)} <bdi>{file.name}</bdi> ({sizeWords(file.size)}) …
      </p>
      <div className="open-buttons">
        <progress aria-label="Opening" max={1} {...(share === null ? {} : { value: share })} />
        <Button onPress={onStop}>Stop</Button>
      </div>
    </div>
  );
}

function stageWords({ stage, records }: OpenProgress): string {
  switch (stage) {
    case "reading":
      return "Reading";
    case "checking":
      return "Checking";
    case "indexing":
      return `Ordering the ${number(records)} records of`;
    case "handing-over":
      return `Taking over the ${number(records)} records of`;
  }
}

function number(count: number | null): string {
  return (count ?? 0).toLocaleString("en");
}
