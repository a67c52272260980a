import { americanGraph, type AmericanReport } from "./american-graph.ts";
import { readTravels, readVisits } from "./read-lists.ts";
import { readRegions } from "./regions.ts";

/** The bytes of public/american.json, the report in lines, and its figures. `read` gives a file of data/american. */
export function buildAmerican(read: (file: string) => string): {
  text: string;
  lines: readonly string[];
  report: AmericanReport;
} {
  const { graph, report } = americanGraph({
    travels: readTravels(read("us-travels.csv")),
    visits: readVisits(read("us-visits.csv")),
    regions: readRegions(read("regions.json")),
  });
  const count = (value: number): string => value.toLocaleString("en");
  const lines = [
    `${count(report.rows)} rows; ${count(report.people)} people were read from them.`,
    `${count(report.kinds.named)} rows name whom the traveller met, ${count(report.kinds.sittings)} name a sitting only, ` +
      `${count(report.kinds.unnamed)} a meeting with people who are not named, ${count(report.kinds.journeys)} no meeting: ` +
      `journeys, shown and not counted.`,
    `By decade: ${Object.entries(report.decades)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([decade, rows]) => `${decade} ${count(rows)}`)
      .join(", ")}.`,
  ];
  return { text: `${JSON.stringify(graph)}\n`, lines, report };
}
