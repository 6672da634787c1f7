import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";

import { PYTHON, SHARED } from "./needs";

export type Locale = "en-US" | "vi-VN";

/**
 * Opens the files in LibreOffice, recalculates every formula whatever value was stored beside it, and saves
 * them again. Answers the new files in the order of the old ones. Guard callers with `needsLibreOffice`.
 */
export function convert(
  files: readonly string[],
  to: "xlsx" | "pdf",
  { locale = "en-US" }: { readonly locale?: Locale } = {},
): string[] {
  if (files.length === 0) return [];
  const out = mkdtempSync(join(scratch(), `${to}-`));
  const results = files.map((file) => join(out, `${basename(file, extname(file))}.${to}`));
  if (new Set(results).size < files.length) throw new Error("convert: two files of the same name");
  const filter = to === "xlsx" ? "xlsx:Calc MS Excel 2007 XML" : "pdf";
  const profile = `-env:UserInstallation=file://${profileOf(locale)}`;
  const args = [profile, "--headless", "--norestore", "--convert-to", filter, "--outdir", out, ...files];
  // A locale from outside would win over the profile's for what LibreOffice calls "the system's".
  const env = { ...process.env, LANG: "C.UTF-8", LC_ALL: "C.UTF-8" };
  const run = spawnSync("soffice", args, { encoding: "utf8", env, timeout: 300_000 });
  // It exits with 0 even when it could not read a file.
  const missing = results.filter((file) => !existsSync(file));
  if (run.error ?? missing.length > 0) {
    const said = `${String(run.error ?? "")}\n${run.stdout}\n${run.stderr}`;
    throw new Error(`LibreOffice did not write ${missing.join(", ")}:\n${said}`);
  }
  return results;
}

/** What would make Excel repair these workbooks, one line each. Guard callers with `needsSchemas`. */
export function checkXlsx(files: readonly string[]): string[] {
  const tool = join(SHARED, "tools", "check-xlsx.py");
  const run = spawnSync(PYTHON, [tool, ...files], { encoding: "utf8" });
  const lines = `${run.stdout}${run.stderr}`.split("\n").filter((line) => line !== "");
  if (run.status === 0) return [];
  return lines.length > 0 ? lines : [`check-xlsx.py ended with ${String(run.status)}`];
}

/**
 * A profile of its own per locale and worker: two LibreOffices on one profile refuse to start, and making one
 * costs seconds, so a worker keeps its own.
 */
function profileOf(locale: Locale): string {
  const profile = join(scratch(), `soffice-${locale}-${process.env.JEST_WORKER_ID ?? "0"}`);
  if (existsSync(profile)) return profile;
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings(locale));
  return profile;
}

function settings(locale: Locale): string {
  const item = (path: string, name: string, value: string) =>
    `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse">` +
    `<value>${value}</value></prop></item>`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">` +
    item("Setup/L10N", "ooSetupSystemLocale", locale) +
    item("Setup/L10N", "ooLocale", "en-US") +
    // 0 = always recalculate when loading; by default only files that LibreOffice wrote itself.
    item("Office.Calc/Formula/Load", "OOXMLRecalcMode", "0") +
    item("Office.Calc/Formula/Load", "ODFRecalcMode", "0") +
    `</oor:items>\n`
  );
}

/** Under jest the run's own folder, swept when it ends. */
function scratch(): string {
  return process.env.SO_CHI_TIEU_SCRATCH ?? tmpdir();
}
