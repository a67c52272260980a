import { expect, it } from "vitest";
import { listLateFiles, type BuiltChunk } from "#compiler/late-files/list-late-files.ts";

function chunk(fileName: string, rest: Partial<BuiltChunk> = {}): BuiltChunk {
  return { fileName, isEntry: false, lateModules: [], imports: [], styles: [], ...rest };
}

it("lists a late script first, then all that it needs and the page did not begin with, styles in order of need", () => {
  const chunks = [
    chunk("index.js", { isEntry: true, imports: ["shared.js"], styles: ["index.css"] }),
    chunk("shared.js", { styles: ["shared.css"] }),
    chunk("Help.js", {
      lateModules: ["features/help/HelpDialog.tsx"],
      imports: ["shared.js", "Dialog.js", "outside.js"],
      styles: ["shared.css", "Help.css"],
    }),
    chunk("Dialog.js", { imports: ["index.js", "Icon.js"], styles: ["Dialog.css"] }),
    chunk("Icon.js"),
  ];
  expect(listLateFiles(chunks)).toEqual({
    "features/help/HelpDialog.tsx": ["Help.js", "Dialog.js", "Icon.js", "Dialog.css", "Help.css"],
  });
});

it("comes to an end where scripts need each other, and lists nothing for what came with the page", () => {
  const chunks = [
    chunk("index.js", { isEntry: true, lateModules: ["a.ts"] }),
    chunk("b.js", { lateModules: ["b.ts"], imports: ["c.js"] }),
    chunk("c.js", { imports: ["b.js"] }),
  ];
  expect(listLateFiles(chunks)).toEqual({ "a.ts": [], "b.ts": ["b.js", "c.js"] });
});
