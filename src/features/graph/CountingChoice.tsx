import type { Counting } from "#domain/network/counting.ts";
import { setCounting } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { RadioGroup, type RadioOption } from "#ui/RadioGroup.tsx";

const COUNTINGS: readonly RadioOption<Counting>[] = [
  { id: "once", label: "Events once", short: "Once" },
  { id: "pairs", label: "Expanded to pairs", short: "Pairs" },
];

/** How an event of many is counted, in every degree and every weight of a tie. */
export function CountingChoice() {
  const app = useApp();
  const counting = useAppState((state) => state.view.counting);
  return (
    <RadioGroup
      label="Counting"
      part="counting"
      options={COUNTINGS}
      value={counting}
      onChange={(next) => setCounting(app, next)}
      look="segments"
    />
  );
}
