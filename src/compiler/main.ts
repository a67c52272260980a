// npm run data [-- --arrange | --check]
import { runCompiler } from "./run-compiler.ts";

process.exitCode = runCompiler(process.argv.slice(2), {
  root: process.cwd(),
  print: (line) => process.stdout.write(`${line}\n`),
});
