import { useId, useMemo, useRef, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { BUILT_IN } from "#store/commands/data-commands.ts";
import { announce, closeDialog } from "#store/commands/page-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { markdownOfView } from "./markdown-of-view.ts";
import { MAX_LINK_LENGTH, shareLink } from "./share-link.ts";
import { carriedParts } from "./share-words.ts";
import "./share.css";

/** The address of what is on the page now, and in words what it carries and what not. */
export function ShareDialog() {
  const app = useApp();
  const dataset = useAppState((state) => (state.data.status === "ready" ? state.data.dataset : null));
  return (
    <Dialog title="Share" onClose={() => closeDialog(app)}>
      {dataset === null ? (
        <p>There is nothing to share yet: no graph is shown.</p>
      ) : (
        <ShareView dataset={dataset} />
      )}
    </Dialog>
  );
}

function ShareView({ dataset }: { dataset: Dataset }) {
  const app = useApp();
  const id = useId();
  const linkRef = useRef<HTMLInputElement>(null);
  const view = useAppState((state) => state.settled);
  const origin = useAppState((state) => (state.data.status === "ready" ? state.data.origin : BUILT_IN));
  const [outcome, setOutcome] = useState("");
  const link = shareLink(location.href, view);
  const parts = useMemo(() => carriedParts(dataset, view), [dataset, view]);
  const isOpened = origin !== BUILT_IN;

  const copy = (text: string, doneWords: string): void => {
    const say = (words: string): void => {
      setOutcome(words);
      announce(app, words);
    };
    app.ports.copyText(text).then(
      () => say(doneWords),
      () => {
        linkRef.current?.select();
        say("The browser did not allow copying. The link is marked: copy it with Ctrl+C or Cmd+C.");
      },
    );
  };
  const { title, edition } = dataset.graph;
  return (
    <>
      <label htmlFor={id} className="share-label">
        Link to this view
      </label>
      <input
        ref={linkRef}
        id={id}
        className="share-link"
        type="text"
        readOnly
        value={link}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
      <div className="share-buttons">
        <Button variant="primary" onPress={() => copy(link, "The link is copied.")}>
          Copy link
        </Button>
        <Button
          onPress={() =>
            copy(
              markdownOfView({ title, edition, link, parts }),
              "Title, dates and link are copied as Markdown.",
            )
          }
        >
          Copy as Markdown
        </Button>
        <span className="share-outcome">{outcome}</span>
      </div>
      {isOpened ? (
        <p className="share-warning">
          <strong>
            The link does not hold <bdi>{origin}</bdi>.
          </strong>{" "}
          Whoever follows it sees the built-in graph: what you opened stays on this computer. Names that the
          built-in graph does not have are ignored there. To share the file, send it along.
        </p>
      ) : null}
      {link.length > MAX_LINK_LENGTH ? (
        <p className="share-warning">
          The link is longer than {MAX_LINK_LENGTH} characters, so it cannot be read back. Select fewer things
          or shorten the search words.
        </p>
      ) : null}
      <h3 className="share-heading">The link carries</h3>
      <dl className="share-parts">
        {parts.map(({ what, value }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className="share-heading">It does not carry</h3>
      <ul className="share-left-out">
        <li>
          {view.arranged === null
            ? "nodes that you move: the graph keeps its own arrangement;"
            : "the nodes that you moved: they are in their own places again;"}
        </li>
        <li>zoom, theme, open panels;</li>
        <li>files that you open: they never leave this computer.</li>
      </ul>
    </>
  );
}
