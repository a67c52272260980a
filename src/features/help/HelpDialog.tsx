import type { Dataset } from "#domain/dataset/dataset.ts";
import { BUILT_IN } from "#store/commands/data-commands.ts";
import { closeDialog, setSingleKeys } from "#store/commands/page-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Checkbox } from "#ui/Checkbox.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import "./help.css";
import { SHORTCUTS } from "./shortcut-list.ts";
import { ShortcutTable } from "./ShortcutTable.tsx";

/** What this is, how to read the picture, the keys, and where the data come from. */
export function HelpDialog() {
  const app = useApp();
  const singleKeys = useAppState((state) => state.singleKeys);
  const dataset = useAppState((state) => (state.data.status === "ready" ? state.data.dataset : null));
  const origin = useAppState((state) => (state.data.status === "ready" ? state.data.origin : BUILT_IN));
  return (
    <Dialog title="Help" onClose={() => closeDialog(app)} wide>
      <div className="help">
        <p>
          Readout shows who met whom, who called whom, when, and what each side said of it. Choose dates under
          the graph, and select an actor, an event or a tie to read the linked statements with their sources.
          Everything that the graph shows is also in the tables, and nothing that you open here leaves this
          computer.
        </p>
        <div className="help-columns">
          <section aria-labelledby="help-reading">
            <h3 id="help-reading">How to read the picture</h3>
            <ReadingList />
          </section>
          <section aria-labelledby="help-keys">
            <h3 id="help-keys">Keys</h3>
            <Checkbox
              label="Single-key shortcuts"
              checked={singleKeys}
              onChange={(checked) => setSingleKeys(app, checked)}
            />
            {SHORTCUTS.map((group) => (
              <ShortcutTable key={group.where} group={group} />
            ))}
            <p className="help-note">On a Mac, Cmd does what Ctrl does here.</p>
          </section>
        </div>
        {dataset === null ? null : <DataNote dataset={dataset} origin={origin} />}
      </div>
    </Dialog>
  );
}

function ReadingList() {
  return (
    <dl className="help-list">
      <dt>Dates</dt>
      <dd>
        A date is never more precise than its source: “April 2023, day unknown” means just that. What may fall
        into the chosen dates is counted there. Undated things are counted only when you switch them on.
      </dd>
      <dt>Bars of the timeline</dt>
      <dd>
        Light: everything. Solid: what passes the other filters. Hatched: the share whose day is not known,
        spread evenly over the days on which it may lie.
      </dd>
      <dt>Faded</dt>
      <dd>
        Outside the chosen dates or filters. Places never change with the dates, so that you can compare.
      </dd>
      <dt>Nodes</dt>
      <dd>
        A state carries its flag; a person or an organization its initials, in a ring of its state’s colour;
        an event the icon of its type. An event is joined to all who took part.
      </dd>
      <dt>Ties</dt>
      <dd>
        In the view “Ties” a line joins two actors that share events in the chosen dates: the more events, the
        wider the line.
      </dd>
      <dt>Quotation and paraphrase</dt>
      <dd>
        Words in quotation marks are printed so in the source. Everything else is our own paraphrase.
        “According to” names everyone between the speaker and the page.
      </dd>
      <dt>Counts</dt>
      <dd>
        Cancelled events and events that only give context are shown where they help, and never counted.
      </dd>
    </dl>
  );
}

function DataNote({ dataset, origin }: { dataset: Dataset; origin: string }) {
  const { graph, actors, events, statements, sources } = dataset;
  return (
    <section aria-labelledby="help-data" className="help-data">
      <h3 id="help-data">The data</h3>
      <p dir="auto">
        <strong>{graph.title}</strong>, edition {graph.edition}
        {origin === BUILT_IN ? "" : `, opened from ${origin}`}. {graph.description}
      </p>
      <p>
        {actors.length} actors, {events.length} events, {statements.length} statements, {sources.length}{" "}
        sources. Licence: <bdi>{graph.licence}</bdi>
        {origin === BUILT_IN ? "; quotations remain their speakers’." : "."}
      </p>
    </section>
  );
}
