import type { Dataset } from "#domain/dataset/dataset.ts";
import { BUILT_IN } from "#store/commands/data-commands.ts";
import { closeDialog, openDialog, setSingleKeys } from "#store/commands/page-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
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
          Readout shows who met whom, who called whom, when, and what each side said of it. The questions
          under the top bar open views to begin with. Choose dates under the graph, and select an actor, a
          side, an event or a tie to read the linked statements with their sources. Everything that the graph
          shows is also in the tables, and nothing that you open here leaves this computer.
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
      <dt>Who sits where</dt>
      <dd>
        One side sits in the middle, the others on benches beside it, each person with their side. “11 of 42”
        means eleven contacts with the middle and forty-two in all. “In the middle” puts another side there;
        nothing else moves anybody. “+5” stands for people without room: press it to open their side.
      </dd>
      <dt>Beads and tiles</dt>
      <dd>
        Each bead is a contact, in the row of the person who had it, in order of time. Hollow: at a distance,
        by call or letter. Filled: in person. Dark: a visit. A diamond: a conference or a summit. A tile is a
        meeting of three or more, with how many took part.
      </dd>
      <dt>Ties</dt>
      <dd>
        The same seats, with a string for each two who were in contact and the number of their contacts. Who
        were only in the same room, at a meeting of many, have no string.
      </dd>
      <dt>Lanes</dt>
      <dd>
        A row for each person or state, time across, day under day with the timeline below. Closer than there
        is room for, contacts become a number; magnifying the axis brings them apart.
      </dd>
      <dt>Two periods</dt>
      <dd>
        Always from the earlier to the later: a dashed rim is of the earlier, a full one of the later. More is
        dark and whole, less is grey and broken.
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
  const app = useApp();
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
      <Button onPress={() => openDialog(app, "coverage")}>About the data: what it covers and lacks</Button>
    </section>
  );
}
