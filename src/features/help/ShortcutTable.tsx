import { Fragment } from "react";
import type { ShortcutGroup } from "./shortcut-list.ts";

/** The keys of one place of the page. */
export function ShortcutTable({ group }: { group: ShortcutGroup }) {
  return (
    <table className="help-keys">
      <caption>{group.where}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Keys</th>
          <th scope="col">What they do</th>
        </tr>
      </thead>
      <tbody>
        {group.shortcuts.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">
              {keys.map((chord, at) => (
                <Fragment key={chord.join("+")}>
                  {at > 0 ? " " : null}
                  <kbd>{chord.join(" + ")}</kbd>
                </Fragment>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
