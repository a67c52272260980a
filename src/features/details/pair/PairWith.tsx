import { useMemo, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Actor } from "#domain/records/record-types.ts";
import { select } from "#store/commands/selection-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { Select } from "#ui/Select.tsx";
import { counterparts } from "./counterparts.ts";

interface PairWithProps {
  dataset: Dataset;
  actor: Actor;
  /** The events in which counterparts are looked for. */
  eventRows: readonly number[];
}

/** From one actor to a pair: the others of its events, to choose one. */
export function PairWith({ dataset, actor, eventRows }: PairWithProps) {
  const app = useApp();
  const [other, setOther] = useState("");
  const groups = useMemo(() => counterparts(dataset, actor, eventRows), [dataset, actor, eventRows]);
  if (groups.length === 0) return null;
  return (
    <div className="details-pair-with">
      <Select
        label="Pair with"
        value={other}
        onChange={setOther}
        groups={groups}
        placeholder="Choose an actor"
      />
      <Button isDisabled={other === ""} onPress={() => select(app, [actor.id, other])}>
        Show pair
      </Button>
    </div>
  );
}
