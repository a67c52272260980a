import { setBetween } from "#store/commands/view-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { RadioGroup } from "#ui/RadioGroup.tsx";

const MEANINGS = [
  { id: "between", label: "Between these" },
  { id: "everything", label: "Everything of these" },
] as const;

/** What several chosen mean, from three on: the same choice that the picture has. */
export function BetweenChoice({ isBetween }: { isBetween: boolean }) {
  const app = useApp();
  return (
    <div className="details-between">
      <RadioGroup
        label="What is listed of them"
        hideLabel
        options={MEANINGS}
        value={isBetween ? "between" : "everything"}
        onChange={(next) => setBetween(app, next === "between")}
        look="segments"
      />
    </div>
  );
}
