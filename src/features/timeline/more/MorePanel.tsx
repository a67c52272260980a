import type { Dataset } from "#domain/dataset/dataset.ts";
import { SILENCE_DEFINITION } from "#domain/silence/silence.ts";
import { BIN_UNITS, type BinUnit } from "#domain/time/bins.ts";
import { PLAY_SPEEDS } from "#store/app-state.ts";
import { setPlayback } from "#store/commands/page-commands.ts";
import {
  changeView,
  setBin,
  setCertainty,
  setCompare,
  setSilence,
  setTimeMode,
  setUndated,
} from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { INITIAL_VIEW, type TimeMode } from "#store/view-state.ts";
import { Button } from "#ui/Button.tsx";
import { Checkbox } from "#ui/Checkbox.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { RadioGroup, type RadioOption } from "#ui/RadioGroup.tsx";
import { secondPeriod } from "#features/timeline/compare/second-period.ts";
import { Popover } from "./Popover.tsx";

export interface MorePanelProps {
  dataset: Dataset;
  /** The unit that the width asks for. */
  ownUnit: BinUnit;
  /** Units whose bars would be too thin to see. */
  tooFine: (unit: BinUnit) => boolean;
}

const MODES: readonly RadioOption<TimeMode>[] = [
  { id: "window", label: "Window" },
  { id: "cumulative", label: "Cumulative" },
  { id: "day", label: "Single day" },
];
const CERTAINTIES = [
  { id: "possibly", label: "Possibly in" },
  { id: "certainly", label: "Certainly in" },
] as const;
const UNDATED = [
  { id: "out", label: "Left out" },
  { id: "in", label: "Included" },
  { id: "only", label: "Alone" },
] as const;
const SPEEDS = PLAY_SPEEDS.map((speed) => ({
  id: String(speed),
  label: speed === 0.5 ? "½" : String(speed),
}));
const UNIT_LABELS: Readonly<Record<BinUnit, string>> = {
  day: "Day",
  week: "Week",
  month: "Month",
  quarter: "Quarter",
  year: "Year",
};

/** What is needed now and then: how the window moves, what a bar is, how dates are judged, how play goes. */
export function MorePanel(props: MorePanelProps) {
  const isChanged = useAppState(
    ({ view }) =>
      view.timeMode !== INITIAL_VIEW.timeMode ||
      view.bin !== null ||
      view.certainty !== INITIAL_VIEW.certainty ||
      view.silence,
  );
  return (
    <Popover label="More" title="More timeline controls" isActive={isChanged}>
      {(close) => <Choices {...props} close={close} />}
    </Popover>
  );
}

function Choices({ dataset, ownUnit, tooFine, close }: MorePanelProps & { close: () => void }) {
  const app = useApp();
  const mode = useAppState((state) => state.view.timeMode);
  const bin = useAppState((state) => state.view.bin);
  const certainty = useAppState((state) => state.view.certainty);
  const undated = useAppState((state) => state.view.undated);
  const isComparing = useAppState((state) => state.view.compare !== null);
  const silence = useAppState((state) => state.view.silence);
  const units: readonly RadioOption<BinUnit | "auto">[] = [
    { id: "auto", label: `By width (${ownUnit})` },
    ...BIN_UNITS.map((unit) => ({ id: unit, label: UNIT_LABELS[unit], disabled: tooFine(unit) })),
  ];
  function compare(): void {
    if (isComparing) {
      setCompare(app, null);
      return;
    }
    changeView(app, { ...secondPeriod(dataset, app.store.getState().view.window), timeMode: "window" });
    close();
  }
  return (
    <div className="timeline-more">
      <RadioGroup
        label="Mode"
        options={MODES}
        value={mode}
        onChange={(next) => setTimeMode(app, next)}
        look="segments"
      />
      <RadioGroup
        label="One bar"
        options={units}
        value={bin ?? "auto"}
        onChange={(next) => setBin(app, next === "auto" ? null : next)}
        look="segments"
      />
      <RadioGroup
        label="Vague dates"
        options={CERTAINTIES}
        value={certainty}
        onChange={(next) => setCertainty(app, next)}
        look="segments"
      />
      <RadioGroup
        label="Without a date"
        options={UNDATED}
        value={undated}
        onChange={(next) => setUndated(app, next)}
        look="segments"
      />
      <PlayChoices />
      <div className="timeline-more-row">
        <Button onPress={compare} isPressed={isComparing}>
          Compare two periods
        </Button>
      </div>
      <div className="timeline-more-row">
        <Checkbox label="Colour by silence" checked={silence} onChange={(on) => setSilence(app, on)} />
        <Disclosure title="What is this?">
          <p className="timeline-definition">{SILENCE_DEFINITION}</p>
        </Disclosure>
      </div>
    </div>
  );
}

function PlayChoices() {
  const app = useApp();
  const speed = useAppState((state) => state.speed);
  const loop = useAppState((state) => state.loop);
  const skipEmpty = useAppState((state) => state.skipEmpty);
  return (
    <div className="timeline-more-row">
      <RadioGroup
        label="Bars a second"
        options={SPEEDS}
        value={String(speed)}
        onChange={(next) =>
          setPlayback(app, { speed: PLAY_SPEEDS.find((each) => String(each) === next) ?? speed })
        }
        look="segments"
      />
      <Checkbox
        label="Skip empty"
        checked={skipEmpty}
        onChange={(on) => setPlayback(app, { skipEmpty: on })}
      />
      <Checkbox label="Loop" checked={loop} onChange={(on) => setPlayback(app, { loop: on })} />
    </div>
  );
}
