// How the words at the foot and the beads of low rows share the lowest lines.
import { footLine } from "./foot-line.ts";
import { legendPlaces, legendWidth, legendY, type LegendRoom } from "./legend-words.ts";
import type { Seat, SeatLayout, SeatRow, SideGround } from "./seat-layout-types.ts";
import type { SeatFacts } from "./seat-facts.ts";
import { BESIDE_EDGE, EDGE, type SeatMetrics } from "./seat-metrics.ts";

export interface CanvasSize {
  width: number;
  height: number;
}

/** Words of the foot and beads of a row nearer than this share a line. */
const SAME_LINE = 13;
const FOOT_GAP = 8;
/** Marks stand over the forums. */
const MARKS_ABOVE = 12;

/** Beads begin after the tiles of their bench. */
export function withStart(
  row: SeatRow,
  { metrics, width, columns }: { metrics: SeatMetrics; width: number; columns: number },
): SeatRow {
  const inner = metrics.column + EDGE;
  const start = inner + BESIDE_EDGE + (columns > 0 ? columns * metrics.tileStep + 3 : 2);
  return row.bench === "left" ? { ...row, start } : { ...row, start: width - start };
}

/** Forums and legend between the beads that lie as low as they do; how far beads may go beside them. */
export function footOf(
  facts: SeatFacts,
  metrics: SeatMetrics,
  { width, height, rows, grounds }: CanvasSize & { rows: readonly SeatRow[]; grounds: readonly SideGround[] },
): {
  foot: SeatLayout["foot"];
  footSeats: readonly Seat[];
  /** Where beads of a row end, and whether it lies beside words. */
  limitOf: (row: SeatRow) => Pick<SeatRow, "limit" | "low">;
} {
  const y = height - 7 - metrics.legend;
  const benches = metrics.column + EDGE + FOOT_GAP;
  const inward = ({ bench, start }: SeatRow): number => (bench === "left" ? start : width - start);
  const roomAt = (line: number, above: number): number => {
    const near = rows.filter((row) => row.y > line - SAME_LINE - above && row.y < line + SAME_LINE);
    const taken = near.map((row) => inward(row) + 2 * metrics.pill + FOOT_GAP);
    return width - 2 * Math.max(benches, ...taken);
  };
  const { seats: footSeats, foot } = footLine(facts, metrics, { width, y, room: roomAt(y, MARKS_ABOVE) });
  const lower = legendY(metrics, height);
  const legendRoom = roomAt(lower, 0);
  const room: LegendRoom =
    metrics.legend > 0
      ? { kind: "line", width: legendRoom, middle: width / 2, y: lower }
      : underBench(metrics, grounds, { width, height });
  const legend = legendPlaces(metrics, facts, room);
  const lines = [
    { y, width: foot.width },
    { y: lower, width: legendWidth(metrics, legend) },
  ];
  return {
    foot: { ...foot, legend, legendRoom },
    footSeats,
    limitOf(row) {
      const near = lines.filter((line) => line.width > 0 && Math.abs(row.y - line.y) < SAME_LINE);
      const words = near.map((line) => line.width / 2 + FOOT_GAP / 2);
      const fromMiddle = Math.max(metrics.half + metrics.beforeMiddle, ...words);
      const limit = row.bench === "left" ? width / 2 - fromMiddle : width / 2 + fromMiddle;
      return { limit, low: row.y > y - SAME_LINE };
    },
  };
}

/** A phone's foot has no line for the legend: it stands under the bench that ends higher. */
function underBench(
  { column }: SeatMetrics,
  grounds: readonly SideGround[],
  { width, height }: CanvasSize,
): LegendRoom {
  const end = (bench: "left" | "right"): number =>
    Math.max(0, ...grounds.filter((one) => one.bench === bench).map(({ bottom }) => bottom));
  const [left, right] = [end("left"), end("right")];
  const top = Math.min(left, right) + FOOT_GAP;
  const own = column + EDGE;
  return { kind: "lines", width: own, left: left <= right ? 0 : width - own, top, height: height - top - 2 };
}
