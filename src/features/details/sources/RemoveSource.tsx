import { useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { removalReport } from "#domain/evidence/removal-report.ts";
import { inSentence, kindInCountry, sourceKindWords } from "#domain/filter/source-kind.ts";
import { ALL_SOURCES, type Without } from "#domain/filter/without.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { Source } from "#domain/records/record-types.ts";
import { nameOf } from "#features/details/words/name-of.ts";
import { toggleWithout } from "#store/commands/view-commands.ts";
import { announce } from "#store/commands/page-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { restsOnIt } from "./rests-on-it.ts";
import "./remove-source.css";

interface RemoveSourceProps {
  dataset: Dataset;
  source: Source;
  visible: Visible;
}

/** What rests on a source alone, and the switches that take it, its outlet or its kind away. */
export function RemoveSource({ dataset, source, visible }: RemoveSourceProps) {
  const app = useApp();
  const without = useAppState((state) => state.view.without);
  const isOff = without.sources.includes(source.id);
  const sentence = useMemo(
    () => restsOnIt(removalReport(dataset, visible, { ...ALL_SOURCES, sources: [source.id] })),
    [dataset, visible, source],
  );
  const ways: readonly { of: keyof Without; id: string; words: string }[] = [
    { of: "sources", id: source.id, words: "this source" },
    { of: "outlets", id: source.outlet, words: `everything from ${nameOf(dataset, source.outlet).name}` },
    ...[source.kind, kindInCountry(source)].flatMap((id) =>
      id === null
        ? []
        : [{ of: "kinds" as const, id, words: `all ${inSentence(sourceKindWords(dataset, id))}` }],
    ),
  ];
  return (
    <section className="details-remove" aria-label="Without it">
      <p>{isOff ? "This source is switched off: nothing rests on it now." : sentence}</p>
      <div className="details-remove-ways">
        {ways.map(({ of, id, words }) => {
          const isGone = without[of].includes(id);
          return (
            <Button
              key={id}
              isPressed={isGone}
              onPress={() => {
                toggleWithout(app, of, id);
                announce(
                  app,
                  isGone ? `${words} counts again.` : `Removed: ${words}. The filters say what went with it.`,
                );
              }}
            >
              Remove {words}
            </Button>
          );
        })}
      </div>
    </section>
  );
}
