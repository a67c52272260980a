import type { DataReport } from "#compiler/report/data-report.ts";
import { contactSections } from "./contact-sections.ts";
import { countSections } from "./count-sections.ts";
import { evidenceSections } from "./evidence-sections.ts";
import { looseEndSections } from "./loose-end-sections.ts";
import { plainText } from "./markdown-table.ts";
import { sectionText } from "./report-section.ts";
import { seatSections } from "./seat-sections.ts";
import { tallySections } from "./tally-sections.ts";

/** The report as a page of Markdown; the tallies by actor and source in full when `isWhole`. */
export function reportMarkdown(report: DataReport, isWhole: boolean): string {
  const sections = [
    ...countSections(report),
    ...contactSections(report, isWhole),
    ...tallySections(report, isWhole),
    ...evidenceSections(report),
    ...seatSections(report),
    ...looseEndSections(report),
  ];
  const title = `# Report on the data: ${plainText(report.title)} (edition ${plainText(report.edition)})`;
  return `${[title, ...sections.map(sectionText)].join("\n\n")}\n`;
}
