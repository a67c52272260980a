import { changeLook, paceLook, type MarkLook } from "#scene/compare/mark-look.ts";
import { eventIcon, ICON_SIDE, ICON_STROKE, type IconPart } from "#drawing/icons/event-icons.ts";
import type { LegendEntry } from "#scene/legend.ts";
import { ringColour, type Palette } from "#drawing/palette.ts";
import { PARTICIPATION_WIDTH, tieWidth } from "#scene/tie-width.ts";

const SIDE = 18;
const MIDDLE = SIDE / 2;
/** CSS px per unit: small enough for two rows beside a graph of many kinds. */
const SCALE = 13 / SIDE;

/** The sign of a legend entry as it looks on the canvas. Decorative: its label stands beside it. */
export function LegendSign({ entry, palette }: { entry: LegendEntry; palette: Palette }) {
  const isWide = entry.sign === "tie" || entry.sign === "change" || entry.sign === "pace";
  const width = isWide ? 2 * SIDE : SIDE;
  return (
    <svg
      className="graph-legend-sign"
      width={width * SCALE}
      height={SIDE * SCALE}
      viewBox={`0 0 ${width} ${SIDE}`}
      aria-hidden="true"
    >
      <Shape entry={entry} palette={palette} />
    </svg>
  );
}

function Shape({ entry, palette }: { entry: LegendEntry; palette: Palette }) {
  const lettered = { fill: palette.surface, stroke: palette.noRing, strokeWidth: 2 };
  switch (entry.sign) {
    case "state":
      return (
        <>
          <circle cx={MIDDLE} cy={MIDDLE} r={8} fill={palette.surface} />
          <path d="M3 4.6h12M2.2 9h13.6" stroke={palette.ink} strokeWidth={2.6} />
          <circle cx={MIDDLE} cy={MIDDLE} r={8} fill="none" stroke={palette.noRing} />
        </>
      );
    case "person":
      return <circle cx={MIDDLE} cy={MIDDLE} r={7.5} {...lettered} />;
    case "group":
      return <circle cx={MIDDLE} cy={MIDDLE} r={7.5} strokeDasharray="3 2.2" {...lettered} />;
    case "organization":
      return <rect x={2} y={2} width={14} height={14} rx={3} {...lettered} />;
    case "ring":
      return (
        <circle
          cx={MIDDLE}
          cy={MIDDLE}
          r={6.5}
          fill="none"
          stroke={ringColour(palette, entry.ring)}
          strokeWidth={3}
        />
      );
    case "event":
      return <EventSign eventType={entry.eventType} palette={palette} />;
    case "participation":
      return <path d={`M0 ${MIDDLE}h${SIDE}`} stroke={palette.tie} strokeWidth={PARTICIPATION_WIDTH} />;
    case "tie":
      return (
        <>
          <path d={`M0 ${MIDDLE}h${SIDE}`} stroke={palette.tie} strokeWidth={tieWidth(entry.least)} />
          <path d={`M${SIDE} ${MIDDLE}h${SIDE}`} stroke={palette.tie} strokeWidth={tieWidth(entry.most)} />
        </>
      );
    case "change":
      return <MarkLine look={changeLook(entry.change, palette)} />;
    case "pace":
      return <MarkLine look={paceLook(entry.pace, palette)} />;
    case "faded":
    case "dimmed":
      return (
        <circle
          cx={MIDDLE}
          cy={MIDDLE}
          r={7.5}
          opacity={entry.sign === "faded" ? palette.outOpacity : palette.farOpacity}
          fill={palette.muted}
          stroke={palette.ink}
        />
      );
    case "selected":
      return <circle cx={MIDDLE} cy={MIDDLE} r={7} fill="none" stroke={palette.accent} strokeWidth={2.5} />;
  }
}

function MarkLine({ look }: { look: MarkLook }) {
  return (
    <path
      d={`M0 ${MIDDLE}h${2 * SIDE}`}
      stroke={look.colour}
      strokeWidth={3}
      opacity={look.opacity}
      {...(look.dash === null ? {} : { strokeDasharray: look.dash.join(" ") })}
    />
  );
}

function EventSign({ eventType, palette }: { eventType: string; palette: Palette }) {
  return (
    <>
      <circle cx={MIDDLE} cy={MIDDLE} r={8} fill={palette.eventFill} stroke={palette.eventBorder} />
      <svg
        x={SIDE * 0.2}
        y={SIDE * 0.2}
        width={SIDE * 0.6}
        height={SIDE * 0.6}
        viewBox={`0 0 ${ICON_SIDE} ${ICON_SIDE}`}
        fill="none"
        stroke={palette.eventSymbol}
        strokeWidth={ICON_STROKE}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {eventIcon(eventType).map((part) => (
          <Part key={JSON.stringify(part)} part={part} />
        ))}
      </svg>
    </>
  );
}

function Part({ part }: { part: IconPart }) {
  switch (part.tag) {
    case "path":
      return <path d={part.d} />;
    case "circle":
      return <circle cx={part.cx} cy={part.cy} r={part.r} />;
    case "rect":
      return <rect x={part.x} y={part.y} width={part.width} height={part.height} rx={part.rx} />;
  }
}
