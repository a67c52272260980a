// A plain static server for the built app, with the strict policy as a header, under a path of its own.
// Run as: tsx tests/support/serve-dist.ts [port]
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { HEADER_POLICY } from "./content-policy.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

export interface ServeOptions {
  folder: string;
  port: number;
  /** Where the app lies, e.g. "/some/path/"; it must work from any. */
  base: string;
  /** false leaves only the page's own <meta>. */
  policyHeader: boolean;
}

/** Serves the folder until closed. */
export function serveFolder({ folder, port, base, policyHeader }: ServeOptions): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) : null;
    const file =
      inside === null ? null : join(folder, normalize(`/${inside === "" ? "index.html" : inside}`));
    if (file === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "cache-control": "no-store",
      ...(policyHeader ? { "content-security-policy": HEADER_POLICY } : {}),
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

/** Another site's page that frames the app as it stands on the port without the header. */
function serveFramingPage(port: number, framed: string): Promise<Server> {
  const server = createServer((_, response) => {
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(`<!doctype html><iframe src="${framed}" width="900" height="700"></iframe>`);
  });
  return new Promise((resolve) => {
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

/** Where the tests find the app. */
export const APP_BASE = "/readout/";
export const APP_PORT = 4179;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL("../../dist", import.meta.url));
  await serveFolder({ folder, port: APP_PORT, base: APP_BASE, policyHeader: true });
  await serveFolder({ folder, port: APP_PORT + 1, base: APP_BASE, policyHeader: false });
  await serveFramingPage(APP_PORT + 2, `http://127.0.0.1:${APP_PORT + 1}${APP_BASE}`);
  console.log(`Serving dist on http://127.0.0.1:${APP_PORT}${APP_BASE}`);
}
