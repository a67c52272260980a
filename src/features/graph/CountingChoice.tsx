import type { Counting } from "#domain/network/counting.ts";
import { setCounting } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { RadioGroup } from "#ui/RadioGroup.tsx";

const COUNTINGS: readonly { id: Counting; label: string }[] = [
  { id: "once", label: "Events once" },
  { id: "pairs", label: "Expanded to pairs" },
];

/** How an event of many is counted, in every degree and every weight of a tie. */
export function CountingChoice() {
  const app = useApp();
  const counting = useAppState((state) => state.view.counting);
  return (
    <RadioGroup
      label="Counting"
      options={COUNTINGS}
      value={counting}
      onChange={(next) => setCounting(app, next)}
      look="segments"
    />
  );
}
