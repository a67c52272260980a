import { useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { collectionCoverage } from "#domain/evidence/collection-coverage.ts";
import { closeDialog } from "#store/commands/page-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Dialog } from "#ui/Dialog.tsx";
import { CoverageGrid } from "./CoverageGrid.tsx";
import "./coverage.css";

/** What a collection covers and what it lacks, as far as it says or shows: where "nothing in this collection" leads. */
export function CoverageDialog() {
  const app = useApp();
  const dataset = useAppState((state) => (state.data.status === "ready" ? state.data.dataset : null));
  return (
    <Dialog title="About the data" onClose={() => closeDialog(app)} wide>
      {dataset === null ? <p>No graph is shown.</p> : <Coverage dataset={dataset} />}
    </Dialog>
  );
}

function Coverage({ dataset }: { dataset: Dataset }) {
  const { graph } = dataset;
  const coverage = useMemo(() => collectionCoverage(dataset), [dataset]);
  const { contacts, without, betweenTwo, bothSides } = coverage;
  return (
    <div className="coverage">
      <p dir="auto">
        <strong>{graph.title}</strong>, edition {graph.edition}. {graph.description}
      </p>
      <p>
        {count(contacts, "contact")} {contacts === 1 ? "is" : "are"} counted.{" "}
        {betweenTwo === 0
          ? "None of them is between two governments."
          : `Of ${count(betweenTwo, "contact")} between two governments ${bothSides.toLocaleString("en")} (${Math.round((100 * bothSides) / betweenTwo)} %) have the words of both sides, each from its own people or readouts.`}{" "}
        {without === 0
          ? "Something is quoted or paraphrased of every one."
          : `Of ${count(without, "contact")} nothing is quoted or paraphrased.`}
      </p>
      <CoverageGrid dataset={dataset} coverage={coverage} />
      <div className="coverage-texts">
        {(graph.about ?? []).map(({ title, items }) => (
          <section key={title} className="coverage-part">
            <h3>{title}</h3>
            <ul>
              {items.map((item) => (
                <li key={item} dir="auto">
                  {item}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function count(number: number, one: string): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : `${one}s`}`;
}
