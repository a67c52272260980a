import { describe, expect, it } from "vitest";
import { markdownTable } from "#compiler/report/pages/markdown-table.ts";

describe("a table in Markdown", () => {
  it("pads its columns, and has numbers on the right", () => {
    const text = markdownTable({
      columns: [{ title: "who" }, { title: "n", as: "number" }, { title: "part", as: "share" }],
      rows: [
        ["Ana", 12, 0.5],
        ["Zoë Moß", 3, 10],
      ],
    });
    expect(text).toBe(
      [
        "| who     |   n |  part |",
        "| ------- | --: | ----: |",
        "| Ana     |  12 |  0.50 |",
        "| Zoë Moß |   3 | 10.00 |",
      ].join("\n"),
    );
  });

  it("keeps a cell a cell, whatever is written in it", () => {
    const text = markdownTable({ columns: [{ title: "title" }], rows: [["a | b\n*c* <d> `e`"]] });
    expect(text.split("\n")[2]).toBe(String.raw`| a \| b \*c\* \<d> \`e\` |`);
  });
});
