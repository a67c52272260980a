import { LineText } from "#features/details/cards/LineText.tsx";
import { NameButton } from "#features/details/cards/NameButton.tsx";
import { SafeText } from "#features/details/cards/SafeText.tsx";
import { lineText } from "#features/details/words/line.ts";
import { counted } from "#domain/text/counted.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { select } from "#store/commands/selection-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import type { Met, MetGroup, SideTable, Summary as SummaryView } from "./build-summary.ts";
import "./summary.css";

/** So many sides stand open. */
const SHOWN = 5;

/** What the panel opens on: how many contacts of which kinds, with whom, first and last. */
export function Summary({ summary }: { summary: SummaryView }) {
  return (
    <section className="details-summary-box" aria-label="Summary">
      {summary.lines.map((line) => (
        <p key={lineText(line)}>
          <LineText line={line} />
        </p>
      ))}
      <MetList label="In contact with" groups={summary.met.slice(0, SHOWN)} />
      {summary.met.length <= SHOWN ? null : (
        <Disclosure title={counted(summary.met.length - SHOWN, "more side")}>
          <MetList label="Further sides" groups={summary.met.slice(SHOWN)} />
        </Disclosure>
      )}
      {summary.table === null ? null : <Sides table={summary.table} />}
    </section>
  );
}

function MetList({ label, groups }: { label: string; groups: readonly MetGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <ul className="details-met" aria-label={label}>
      {groups.map((group) => (
        <MetLine key={group.key} group={group} />
      ))}
    </ul>
  );
}

/** A side, how often, and who of it. */
function MetLine({ group: { head, entries, more } }: { group: MetGroup }) {
  return (
    <li>
      {head === null ? null : (
        <>
          <MetButton met={head} isHead />{" "}
          {head.inRoom === 0 ? null : (
            <span className="details-small">+{head.inRoom.toLocaleString("en")} in the same room </span>
          )}
        </>
      )}
      {entries.map((met) => (
        <span key={met.name.id} className="details-met-entry">
          <MetButton met={met} isHead={false} />
        </span>
      ))}
      {more === 0 ? null : <span className="details-small"> and {more.toLocaleString("en")} more</span>}
    </li>
  );
}

/** Pressing it shows what joins the two. */
function MetButton({ met: { name, count, select: ids }, isHead }: { met: Met; isHead: boolean }) {
  const app = useApp();
  return (
    <button
      type="button"
      className={isHead ? "details-met-name is-head" : "details-met-name"}
      title="Show what joins them"
      onClick={() => select(app, ids)}
    >
      <SafeText text={name.name} /> <span className="details-number">{count.toLocaleString("en")}</span>
    </button>
  );
}

function Sides({ table: { kinds, rows } }: { table: SideTable }) {
  return (
    <>
      <table className="details-sides" aria-label="Contacts by side and kind">
        <thead>
          <tr>
            <th scope="col">Side</th>
            <th scope="col">All</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {kind}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ side, total, counts }) => (
            <tr key={side.id}>
              <th scope="row">
                <NameButton name={side} />
              </th>
              <td className="details-number">{total.toLocaleString("en")}</td>
              {counts.map((count, at) => (
                <td key={kinds[at]} className={count === 0 ? "is-none" : undefined}>
                  {count.toLocaleString("en")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="details-small">A contact counts for each side that took part.</p>
    </>
  );
}
