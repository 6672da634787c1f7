import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

/** Static files on a port of their own. */
export interface Served {
  readonly origin: string;
  /** Paths that were asked for, without those that a page only fetches ahead. */
  readonly asked: string[];
  close(): void;
}

/**
 * Serves each folder below its name; `rewrite` may change a file on its way. Every port asks the browser for a process
 * of its own, so that what the pages of one port do never keeps those of another waiting.
 */
export async function serve(
  folders: Readonly<Record<string, string>>,
  rewrite: (path: string, bytes: Buffer) => Buffer | string = (_, bytes) => bytes,
): Promise<Served> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (request.headers["sec-purpose"] !== "prefetch") asked.push(pathname);
    const [, name = "", ...rest] = normalize(decodeURIComponent(pathname)).split("/");
    const folder = folders[name];
    const file = join(folder ?? "", ...rest);
    if (folder === undefined || extname(file) === "" || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "origin-agent-cluster": "?1" });
    response.end(rewrite(pathname, readFileSync(file)));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://localhost:${String(port)}`, asked, close };
}
