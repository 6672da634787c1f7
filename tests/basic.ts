import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A first start makes the profile. */
const LONGEST = 600_000;
const MODULE = "Module1";

/**
 * Runs a macro in LibreOffice and answers what it printed. `call` is the call with its arguments; `profile` is a folder
 * that may be there already, and then must hold the same source.
 */
export function runBasic({ source, call, profile }: Macro): string {
  // LibreOffice makes the folders of a new profile itself and would write over a macro that is there before.
  soffice(profile, ["--terminate_after_init"]);
  const library = join(profile, "user", "basic", "Standard");
  mkdirSync(library, { recursive: true });
  for (const [name, text] of Object.entries(script(source))) writeFileSync(join(library, name), text);
  return soffice(profile, [`macro:///Standard.${MODULE}.${call}`]);
}

interface Macro {
  readonly source: string;
  readonly call: string;
  readonly profile: string;
}

function soffice(profile: string, args: readonly string[]): string {
  const all = [`-env:UserInstallation=file://${profile}`, "--headless", "--norestore", ...args];
  const env = { ...process.env, LANG: "C.UTF-8", LC_ALL: "C.UTF-8" };
  const run = spawnSync("soffice", all, { encoding: "utf8", env, timeout: LONGEST });
  if (run.error) throw run.error;
  return `${run.stdout}${run.stderr}`;
}

/** The files of the library Standard of a profile. */
function script(source: string): Readonly<Record<string, string>> {
  const library = (element: string) =>
    `${head("library", "library")}<library:library xmlns:library="http://openoffice.org/2000/library" ` +
    `library:name="Standard" library:readonly="false" library:passwordprotected="false">${element}</library:library>`;
  return {
    "script.xlb": library(`<library:element library:name="${MODULE}"/>`),
    "dialog.xlb": library(""),
    [`${MODULE}.xba`]:
      `${head("module", "script")}<script:module xmlns:script="http://openoffice.org/2000/script" ` +
      `script:name="${MODULE}" script:language="StarBasic">${escaped(source)}</script:module>`,
  };
}

function head(file: string, prefix: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${prefix}:${file} PUBLIC ` +
    `"-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}.dtd">\n`
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
