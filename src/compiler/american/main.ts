// npm run data:american [-- --check]: public/american.json from the two lists in data/american.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildAmerican } from "./build-american.ts";

const root = process.cwd();
const { text, lines } = buildAmerican((file) => readFileSync(join(root, "data/american", file), "utf8"));
const path = join(root, "public/american.json");
if (process.argv.includes("--check")) {
  if (readFileSync(path, "utf8") !== text) {
    process.stdout.write(
      "public/american.json is not what data/american gives. Run npm run data:american.\n",
    );
    process.exitCode = 1;
  }
} else writeFileSync(path, text);
process.stdout.write(`${lines.join("\n")}\n`);
