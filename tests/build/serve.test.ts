import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { connect } from "node:net";
import { join } from "node:path";

import { ROOT } from "./folders";

const SERVE = join(ROOT, ".config", "serve.mjs");

let server: ChildProcess;
let origin = "";

beforeAll(async () => {
  server = spawn("node", [SERVE, "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const said = await new Promise<string>((resolve) =>
    server.stdout?.once("data", (data) => resolve(String(data))),
  );
  origin = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? "";
});
afterAll(() => void server.kill());

it("says where the page is, and the page is there", async () => {
  for (const path of ["/demo.html", "/"]) {
    const response = await fetch(origin + path);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      "text/html; charset=utf-8",
    ]);
  }
});

it("lets the pane be shown in a frame and talk to the page around it", async () => {
  const { headers } = await fetch(`${origin}/taskpane-offline.html?run=check`);
  for (const name of ["x-frame-options", "cross-origin-opener-policy", "content-security-policy"])
    expect([name, headers.get(name)]).toEqual([name, null]);
});

it("says in a sentence that the port is taken", () => {
  const again = spawnSync("node", [SERVE, new URL(origin).port], { encoding: "utf8" });
  expect([again.status, again.stdout]).toEqual([2, ""]);
  expect(again.stderr).toBe(
    `Cổng ${new URL(origin).port} đang có chương trình khác dùng. Hãy thử cổng khác: npm run demo -- 8081\n`,
  );
});

it.each(["/none.html", "/assets", "/../package.json", "/..%2fpackage.json", "/%2e%2e/package.json", "/%"])(
  "has nothing at %s",
  async (path) => expect(await firstLine(path)).toBe("HTTP/1.1 404 Not Found"),
);

/** Asked by hand: fetch tidies an address before it sends it. */
function firstLine(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port), "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    socket.once("data", (data) => resolve(String(data).split("\r\n")[0] ?? ""));
    socket.once("error", reject);
  });
}
