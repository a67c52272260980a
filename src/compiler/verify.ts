// npm run data:verify, with the folder of source texts in SOURCE_TEXTS
import { verifyData } from "./verify/verify-data.ts";

process.exitCode = verifyData({
  root: process.cwd(),
  texts: process.env["SOURCE_TEXTS"],
  print: (line) => process.stdout.write(`${line}\n`),
});
