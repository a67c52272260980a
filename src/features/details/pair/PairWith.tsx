import { useMemo, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { select } from "#store/commands/selection-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { Select } from "#ui/Select.tsx";
import { counterparts } from "./counterparts.ts";

interface PairWithProps {
  dataset: Dataset;
  /** An actor, a side or an office. */
  id: RecordId;
  /** The events in which counterparts are looked for. */
  eventRows: readonly number[];
}

/** From one actor to a pair: the others of its events, to choose one. */
export function PairWith({ dataset, id, eventRows }: PairWithProps) {
  const app = useApp();
  const [other, setOther] = useState("");
  const groups = useMemo(() => counterparts(dataset, id, eventRows), [dataset, id, eventRows]);
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
      <Button isDisabled={other === ""} onPress={() => select(app, [id, other])}>
        Show pair
      </Button>
    </div>
  );
}
