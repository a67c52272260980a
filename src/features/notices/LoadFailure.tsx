import type { Problem } from "#domain/problem.ts";
import { loadBuiltIn } from "#store/commands/data-commands.ts";
import { openDialog } from "#store/commands/page-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import "./notices.css";

const MOST_SHOWN = 20;
const NO_PROBLEMS: readonly Problem[] = [];

/** What stands in place of the graph when the built-in one could not be loaded: why, and what to do. */
export function LoadFailure() {
  const app = useApp();
  const problems = useAppState((state) =>
    state.data.status === "failed" ? state.data.problems : NO_PROBLEMS,
  );
  const sentences = [...new Set(problems.map(sentenceOf))];
  const left = sentences.length - MOST_SHOWN;
  return (
    <main className="notices-page">
      <div role="alert">
        <h2>The graph could not be loaded</h2>
        <ul className="notices-problems">
          {sentences.slice(0, MOST_SHOWN).map((sentence) => (
            <li key={sentence} dir="auto">
              {sentence}
            </li>
          ))}
        </ul>
        {left > 0 ? <p>And {left} more.</p> : null}
      </div>
      <div className="notices-buttons">
        <Button variant="primary" onPress={() => void loadBuiltIn(app)}>
          Try again
        </Button>
        <Button onPress={() => openDialog(app, "open")}>Open a file</Button>
      </div>
    </main>
  );
}

/** "record call-1, field date: 26/04/2023 is not a date. Write 2023-04-26." */
function sentenceOf({ place: { record, field }, message, remedy }: Problem): string {
  const parts = [record === undefined ? "" : `record ${record}`, field === undefined ? "" : `field ${field}`];
  const place = parts.filter((part) => part !== "").join(", ");
  return `${place === "" ? "" : `${place}: `}${message} ${remedy}`;
}
