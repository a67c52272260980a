import { useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Without } from "#domain/filter/without.ts";
import { clearWithout, toggleWithout } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { removalReportOf } from "#store/selectors/removal-report-of.ts";
import { Button } from "#ui/Button.tsx";
import { Checkbox } from "#ui/Checkbox.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { RemovalReport } from "./RemovalReport.tsx";
import { sourceSwitches, type SourceSwitch } from "./source-switches.ts";

/** "What if this source did not exist?": kinds of source and outlets to switch off, and at once what goes with them. */
export function SourceSwitches({ dataset }: { dataset: Dataset }) {
  const app = useApp();
  const without = useAppState((state) => state.view.without);
  const report = useAppState(removalReportOf);
  const { kinds, kindsOfCountries, outlets } = useMemo(() => sourceSwitches(dataset), [dataset]);
  if (kinds.length === 0) return null;
  const offOutlets = outlets.filter(({ id }) => without.outlets.includes(id)).length;
  const offKinds = kindsOfCountries.filter(({ id }) => without.kinds.includes(id)).length;
  return (
    <fieldset className="filters-group">
      <legend>Switch off sources</legend>
      <p className="filters-note">What would be left without them?</p>
      <SwitchList switches={kinds} without={without} />
      {report === null ? null : (
        <>
          <RemovalReport dataset={dataset} report={report} />
          <Button variant="quiet" onPress={() => clearWithout(app)}>
            Count all sources again
          </Button>
        </>
      )}
      {kindsOfCountries.length === 0 ? null : (
        <Disclosure title="Kinds by country" count={offKinds === 0 ? kindsOfCountries.length : offKinds}>
          <SwitchList switches={kindsOfCountries} without={without} />
        </Disclosure>
      )}
      <Disclosure title="Outlets" count={offOutlets === 0 ? outlets.length : offOutlets}>
        <SwitchList switches={outlets} without={without} />
      </Disclosure>
    </fieldset>
  );
}

function SwitchList({ switches, without }: { switches: readonly SourceSwitch[]; without: Without }) {
  const app = useApp();
  return (
    <ul className="filters-values">
      {switches.map(({ of, id, label, count }) => (
        <li key={id}>
          <Checkbox
            label={label}
            count={count}
            checked={without[of].includes(id)}
            onChange={() => toggleWithout(app, of, id)}
          />
        </li>
      ))}
    </ul>
  );
}
