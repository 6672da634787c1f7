import { readFileSync } from "node:fs";
import { join } from "node:path";

import { PACKAGE, ROOT, addressesIn, built } from "./folders";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const PAGES = ["taskpane.html", "taskpane-offline.html", "demo.html"];
const dist = built("dist");

it("has the pane, the page, the manifest, the licence and the script that names the host", () => {
  for (const name of [...PAGES, "manifest.xml", "set-host.mjs", "LICENSE.txt"])
    expect([name, dist.has(name)]).toEqual([name, true]);
  for (const [name, source] of [
    ["manifest.xml", "manifest.xml"],
    ["set-host.mjs", ".config/set-host.mjs"],
  ] as const)
    expect(dist.text(name)).toBe(readFileSync(join(ROOT, source), "utf8"));
});

it("has every file that the manifest names", () => {
  const named = [...dist.text("manifest.xml").matchAll(/https:\/\/localhost:3000\/([^"?]+)/g)];
  expect(named.length).toBeGreaterThan(20);
  expect(named.map((match) => match[1] ?? "").filter((name) => !dist.has(name))).toEqual([]);
});

describe.each(PAGES)("%s", (page) => {
  const addresses = () => addressesIn(dist.text(page));

  it("names its files without a host and without a leading slash, so that any folder serves", () => {
    const absolute = addresses().filter((address) => /^(\w+:|\/)/.test(address));
    expect(absolute).toEqual(page === "taskpane.html" ? [CDN] : []);
  });

  it("names only files that are there", () => {
    const own = addresses().filter((address) => address !== CDN);
    expect(own.some((address) => address.endsWith(".js"))).toBe(true);
    expect(own.filter((address) => !dist.has(address.replace(/[?#].*/, "")))).toEqual([]);
  });
});

it("has one pane in two pages, which differ in where office.js comes from and in nothing else", () => {
  expect(dist.text("taskpane.html").split(CDN)).toHaveLength(2);
  expect(dist.text("taskpane.html").replace(CDN, "office-js/office.js")).toBe(
    dist.text("taskpane-offline.html"),
  );
});

it("has no address in its scripts but those of documents nobody fetches", () => {
  const own = dist.files().filter((name) => /^[^/]+\.js$/.test(name));
  expect(own.length).toBeGreaterThan(0);
  const hosts = own.flatMap((name) =>
    [...dist.text(name).matchAll(/https?:\/\/([\w.-]+)/g)].map((match) => match[1] ?? ""),
  );
  const names = [
    "www.w3.org",
    "schemas.openxmlformats.org",
    "schemas.microsoft.com",
    "purl.org",
    "purl.oclc.org",
  ];
  // React's errors say where they are explained; a cell of the sample holds a link; the stand-in's workbook has an address.
  const nobodyThere = ["react.dev", "example.org", "stand-in.invalid"];
  expect(hosts.filter((host) => ![...names, ...nobodyThere].includes(host))).toEqual([]);
});

describe("its copy of office.js", () => {
  const copied = () => dist.files().filter((name) => name.startsWith("office-js/"));

  it("is Microsoft's, byte for byte, with its terms", () => {
    expect(copied()).toContain("office-js/LICENSE.md");
    for (const name of copied()) {
      const original = name.slice("office-js/".length).replaceAll("AgaveErrorUX", "agaveerrorux");
      const folder = original === "LICENSE.md" ? PACKAGE : join(PACKAGE, "dist");
      expect([name, dist.bytes(name).equals(readFileSync(join(folder, original)))]).toEqual([name, true]);
    }
  });

  it("leaves its usage reports behind", () =>
    expect(copied().filter((name) => /telemetry/i.test(name))).toEqual([]));

  it("is in nobody's repository", () =>
    expect(readFileSync(join(ROOT, ".gitignore"), "utf8")).toMatch(/^dist\/\ndist-offline\/$/m));
});
