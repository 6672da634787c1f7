import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * What some tests need and a bare clone lacks. Without it they are skipped and counted as skipped; where CI is
 * true, a missing need is a failure, because there nobody looks at a skip.
 *
 * The body of a skipped group still runs to count its tests: read files inside tests, not beside them.
 */
export type Need = (name: string, tests: () => void) => void;

export const SHARED = join(__dirname, "..", "..", "shared");
/** Debian's own, as that is where lxml and openpyxl are. */
export const PYTHON = "/usr/bin/python3";

/** Folders of material that are kept beside the project, not in it. */
export const needsShared = need("../shared", existsSync(join(SHARED, "tools")));
export const needsLibreOffice = need("LibreOffice (soffice)", findOnPath("soffice"));
/** Python with lxml and openpyxl. */
export const needsPython = need("python3 with lxml and openpyxl", hasPython());
/** `checkXlsx` and other schema checks. */
export const needsSchemas = need(
  "../shared and python3 with lxml",
  existsSync(join(SHARED, "xsd")) && hasPython(),
);
export const needsBrowser = need("Chromium", (process.env.SO_CHI_TIEU_BROWSER ?? "") !== "");

/** A group of tests that needs something: runs, is skipped, or fails, as said above. */
export function need(what: string, present: boolean): Need {
  return (name, tests) => {
    if (present) describe(name, tests);
    else if (process.env.CI === "true") {
      describe(name, () => {
        it(`finds ${what}`, () => {
          throw new Error(`${what} is missing, and under CI=true that is a failure`);
        });
      });
    } else describe.skip(`${name} (needs ${what})`, tests);
  };
}

function findOnPath(program: string): boolean {
  return (process.env.PATH ?? "")
    .split(":")
    .some((folder) => folder !== "" && existsSync(join(folder, program)));
}

function hasPython(): boolean {
  const packages = "/usr/lib/python3/dist-packages";
  return [PYTHON, join(packages, "lxml"), join(packages, "openpyxl")].every((path) => existsSync(path));
}
