// Imported first by every schema file: zod must know before the first schema that it may not compile
// checks with `eval`, since the mere probe for it would break the page's content security policy.
import * as z from "zod/mini";

z.config({ jitless: true });
