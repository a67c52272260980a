import { useState } from "react";
import type { Problem } from "#domain/problem.ts";
import { announce } from "#store/commands/page-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { placeWords, problemLine } from "./problem-words.ts";

/** Shown at once; the rest on demand. All of them are copied. */
const FIRST_PROBLEMS = 50;

/** Where in the file, as the beginning of the sentence; the file itself stands above the list. */
function ProblemPlace({ place }: { place: Problem["place"] }) {
  const words = placeWords(place);
  return words === "" ? null : (
    <span className="open-problem-place" dir="auto">
      {words}:{" "}
    </span>
  );
}

/** Everything that is wrong with a file: where, what, and what would be right. No two problems are the same. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const app = useApp();
  const [limit, setLimit] = useState(FIRST_PROBLEMS);
  const copy = (): void => {
    app.ports.copyText(problems.map(problemLine).join("\n")).then(
      () => announce(app, "The list is copied."),
      () => announce(app, "The browser did not allow copying."),
    );
  };
  return (
    <>
      <ol className="open-problems" aria-label="Problems">
        {problems.slice(0, limit).map((problem) => (
          <li key={problemLine(problem)} className="open-problem">
            <ProblemPlace place={problem.place} />
            <span dir="auto">{problem.message}</span>{" "}
            <span className="open-problem-remedy">{problem.remedy}</span>
          </li>
        ))}
      </ol>
      <div className="open-buttons">
        {problems.length > limit ? (
          <Button onPress={() => setLimit(problems.length)}>Show all {problems.length} problems</Button>
        ) : null}
        <Button onPress={copy}>Copy the list</Button>
      </div>
    </>
  );
}
