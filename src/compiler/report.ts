// npm run data:report [-- --all | --json | --readme]
import { runReport } from "./report/run-report.ts";

process.exitCode = runReport(process.argv.slice(2), {
  root: process.cwd(),
  print: (line) => process.stdout.write(`${line}\n`),
});
