import { useId, useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { openSavedView, savedView } from "#store/commands/open-saved-view.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { sameView } from "#store/view-fields.ts";
import "./questions.css";

/** What this is, in one sentence, and questions that the data answer: each opens its view. */
export function Questions() {
  const data = useAppState((state) => state.data);
  return data.status === "ready" ? <Band dataset={data.dataset} /> : null;
}

function Band({ dataset }: { dataset: Dataset }) {
  const app = useApp();
  const settled = useAppState((state) => state.settled);
  const id = useId();
  const views = dataset.graph.views ?? NO_VIEWS;
  const open = useMemo(
    () => views.find((each) => sameView(savedView(dataset, each.address, settled), settled)),
    [views, dataset, settled],
  );
  return (
    <section className="questions" aria-label="Questions">
      <p className="questions-what">
        {open === undefined
          ? "Who met whom, who called whom, when, and what each side said of it: every claim with its source."
          : open.text}
      </p>
      {views.length === 0 ? null : (
        <ul className="questions-list">
          {views.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                className="questions-button"
                aria-pressed={each === open}
                aria-describedby={`${id}-${each.id}`}
                title={each.text}
                onClick={() => openSavedView(app, dataset, each.address)}
              >
                <span className="questions-title">{each.title}</span>
                <span className="questions-text" aria-hidden="true">
                  {each.text}
                </span>
              </button>
              <span id={`${id}-${each.id}`} className="visually-hidden">
                {each.text}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const NO_VIEWS: NonNullable<Dataset["graph"]["views"]> = [];
