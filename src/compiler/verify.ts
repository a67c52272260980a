// npm run data:verify, with SOURCE_TEXTS naming the folder of the source texts
import { runVerify } from "./verify/run-verify.ts";

process.exitCode = runVerify(process.env["SOURCE_TEXTS"], {
  root: process.cwd(),
  print: (line) => process.stdout.write(`${line}\n`),
});
