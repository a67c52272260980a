import { relative, sep } from "node:path";
import type { Plugin } from "vite";
import { LATE_FILES_ID } from "#late/late-files.ts";
import { listLateFiles, type BuiltChunk } from "./list-late-files.ts";

/**
 * Writes into the page which files each late part needs. The list is data, not script, so no policy objects; it is of
 * the same build as the script that reads it, whatever is released later.
 */
export function lateFiles(): Plugin {
  let source = "";
  let late: ReadonlySet<string> = new Set();
  return {
    name: "late-files",
    apply: "build",
    configResolved(config) {
      source = `${config.root}/src`;
    },
    buildEnd() {
      late = new Set(
        [...this.getModuleIds()].filter((id) => (this.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0),
      );
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).flatMap((output): BuiltChunk[] =>
          output.type === "chunk"
            ? [
                {
                  fileName: output.fileName,
                  isEntry: output.isEntry,
                  lateModules: output.moduleIds
                    .filter((id) => late.has(id))
                    .map((id) => relative(source, id).split(sep).join("/")),
                  imports: output.imports,
                  styles: [...(output.viteMetadata?.importedCss ?? [])],
                },
              ]
            : [],
        );
        return {
          html,
          tags: [
            {
              tag: "script",
              attrs: { type: "application/json", id: LATE_FILES_ID },
              children: JSON.stringify(listLateFiles(chunks)),
              injectTo: "head",
            },
          ],
        };
      },
    },
  };
}
