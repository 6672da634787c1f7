import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, runInContext, Script } from "node:vm";
import type { Host } from "./host";
import { fakeWindow, ORIGIN } from "./fakeWindow";
import { frameName, frameQuery } from "./frameInfo";

/** The genuine client library, at work with a host. */
export interface BootedOffice {
  readonly Office: typeof Office;
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Stops timers and lets go of the host. */
  readonly close: () => void;
}

export interface BootOptions {
  /** Of Excel's interface; the host tells the same. */
  readonly language?: "vi-VN" | "en-US";
  /** Whether the library refuses members that are newer than the host's requirement sets; it ships without. */
  readonly guard?: boolean;
}

/**
 * Boots the unmodified office.js of the npm package in a realm of its own, so that several can stand side by side.
 * Errors are `instanceof Error` here, and what comes from Excel is made of ordinary objects.
 */
export async function bootOffice(
  host: Host,
  { language = "vi-VN", guard = true }: BootOptions = {},
): Promise<BootedOffice> {
  const { window, close } = fakeWindow({
    url: `${ORIGIN}/pane.html?${frameQuery(language)}`,
    name: frameName({ origin: ORIGIN, language }),
    toHost: (message, reply) => host.receive(message, reply),
    load: (path) => {
      const script = scriptOf(path);
      return script && (() => void script.runInContext(realm));
    },
  });
  const realm = createContext(window);
  runInContext(
    "window = self = globalThis; Object.setPrototypeOf(Error.prototype, outerError.prototype);",
    realm,
  );
  scriptOf("office.js")?.runInContext(realm);
  const booted = window as unknown as BootedOffice & {
    readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  await booted.Office.onReady();
  booted.OfficeExtension.CommonUtility._doApiNotSupportedCheck = guard;
  const { Office, Excel, OfficeExtension } = booted;
  return { Office, Excel, OfficeExtension, close };
}

const folder = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
const scripts = new Map<string, Script>();

/** Compiled once for all realms; null where the package has no such file. */
function scriptOf(path: string): Script | null {
  const known = scripts.get(path);
  if (known) return known;
  const text = textOf(join(folder, path));
  if (text === null) return null;
  const script = new Script(text, { filename: path });
  scripts.set(path, script);
  return script;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
