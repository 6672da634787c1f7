import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { addressesIn, built } from "./folders";

const HOST = "https://may-chu.noi-bo.vn/so-chi-tieu";
const dist = built("dist");
const offline = built("dist-offline");

it("names no other host in any page", () => {
  const pages = offline.files().filter((name) => name.endsWith(".html"));
  expect(pages).toContain("taskpane.html");
  for (const page of pages) {
    expect([page, offline.text(page).match(/https?:\/\/[^\s"'<>]*/g)]).toEqual([page, null]);
    const elsewhere = addressesIn(offline.text(page)).filter((address) => /^(\w+:|\/)/.test(address));
    expect([page, elsewhere]).toEqual([page, []]);
  }
});

it("is the same bundle, byte for byte; only the pane's page is another", () => {
  const shared = dist.files().filter((name) => !name.endsWith(".map") && name !== "taskpane.html");
  expect(shared.filter((name) => !offline.has(name))).toEqual([]);
  expect(shared.filter((name) => !offline.bytes(name).equals(dist.bytes(name)))).toEqual([]);
  expect(offline.text("taskpane.html")).toBe(dist.text("taskpane-offline.html"));
});

it("has what office.js loads in every Excel that we support, and little besides", () => {
  for (const excel of ["web-16.00", "win32-16.01", "mac-16.00", "ios-16.00"])
    expect([excel, offline.has(`office-js/excel-${excel}.js`)]).toEqual([excel, true]);
  const others =
    /office-js\/(?!excel|office\.js|o15app|LICENSE|AgaveErrorUX|(?:vi-vn|en-us)\/office_strings\.js)/;
  expect(offline.files().filter((name) => others.test(name))).toEqual([]);
  const megabytes = offline.files().reduce((sum, name) => sum + offline.bytes(name).length, 0) / 1e6;
  expect(megabytes).toBeLessThan(12);
});

it("can be given another host where it lies", () => {
  const folder = mkdtempSync(join(process.env.SO_CHI_TIEU_SCRATCH ?? "", "offline-"));
  for (const name of ["manifest.xml", "set-host.mjs"]) cpSync(join(offline.path, name), join(folder, name));
  const run = spawnSync("node", ["set-host.mjs", HOST], { cwd: folder, encoding: "utf8" });
  expect([run.status, run.stderr]).toEqual([0, ""]);
  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  expect(manifest).not.toContain("localhost");
  const named = [...manifest.matchAll(/https:\/\/may-chu\.noi-bo\.vn\/so-chi-tieu\/([^"?]+)/g)];
  expect(named.length).toBeGreaterThan(20);
  expect(named.map((match) => match[1] ?? "").filter((name) => !offline.has(name))).toEqual([]);
});
