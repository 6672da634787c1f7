/**
 * Serves dist/ on this machine, to look at the page for offices without Excel: `node .config/serve.mjs [port]`.
 * Any static server does as well; this one needs nothing installed.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const DIST = join(import.meta.dirname, "..", "dist");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
};

const server = createServer((request, response) => {
  const file = fileAt(request.url ?? "/");
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  response.end(readFileSync(file));
});

server.on("error", (error) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Cổng ${error.port} đang có chương trình khác dùng. Hãy thử cổng khác: npm run demo -- 8081`);
  process.exitCode = 2;
});

// Only this machine: the page is for the person in front of it.
server.listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () => {
  console.log(`Mở trong trình duyệt: http://localhost:${server.address().port}/demo.html`);
  console.log("Dừng: Ctrl+C");
});

/** The file that an address means, or null: neither outside dist/ nor a folder. */
function fileAt(address) {
  const { pathname } = new URL(address, "http://localhost");
  const wanted = pathname === "/" ? "/demo.html" : decoded(pathname);
  if (wanted === null) return null;
  const file = normalize(join(DIST, wanted));
  return file.startsWith(DIST + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null; // Not an address that a browser would send.
  }
}
