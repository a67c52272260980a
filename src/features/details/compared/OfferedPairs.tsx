import { useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Subject } from "#features/details/model/subject.ts";
import { select } from "#store/commands/selection-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { offeredPairs } from "./offered-pairs.ts";

/** From one who held an office, or from the office, to two of its holders side by side. */
export function OfferedPairs({ dataset, subject }: { dataset: Dataset; subject: Subject }) {
  const app = useApp();
  const pairs = useMemo(() => offeredPairs(dataset, subject), [dataset, subject]);
  if (pairs.length === 0) return null;
  return (
    <p className="details-between">
      {pairs.map(({ ids, label }) => (
        <Button key={label} variant="quiet" onPress={() => select(app, ids)}>
          {label}
        </Button>
      ))}
    </p>
  );
}
