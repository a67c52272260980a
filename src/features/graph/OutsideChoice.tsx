import { setOutside } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { RadioGroup } from "#ui/RadioGroup.tsx";

const OPTIONS: readonly { id: "fade" | "hide"; label: string }[] = [
  { id: "fade", label: "Fade" },
  { id: "hide", label: "Hide" },
];

/** What happens to what lies outside the dates or the filters. */
export function OutsideChoice() {
  const app = useApp();
  const outside = useAppState((state) => state.view.outside);
  return (
    <RadioGroup
      label="Outside the dates"
      part="outside"
      options={OPTIONS}
      value={outside}
      onChange={(next) => setOutside(app, next)}
      look="segments"
    />
  );
}
