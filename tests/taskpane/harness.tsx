/** The pane in a page of its own, with a file for a workbook; what tests do to that file stands in `window.harness`. */
import { createRoot } from "react-dom/client";

import { setUp } from "../../src/actions/setUp";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { calculate } from "../../src/calculating";
import { benchRows, sampleRows } from "../../src/standin/sample";
import { App } from "../../src/taskpane/app";
import { inWorker } from "../../src/taskpane/work/inWorker";
import { lookHere } from "../../src/taskpane/work/lookHere";
import { runnerOf } from "../../src/taskpane/work/runner";
import { sameThread } from "../../src/taskpane/work/sameThread";
import { workplaceOf } from "../../src/taskpane/work/workplace";
import type { Grid } from "../../src/workbook/value";
import type { Language } from "../../src/wording";
import { newXlsx } from "../../src/xlsx";
import { type InFront, inFront } from "./inFront";

export interface Scene {
  /** empty: no campaign · sample: half a year without faults · faulty: with planted ones · crowded: hundreds · large: 100,000 entries. */
  readonly book: "empty" | "sample" | "faulty" | "crowded" | "large";
  /** `refused`: the page may start no worker. */
  readonly thread?: "worker" | "same" | "refused";
  readonly run?: "check" | "score";
  /** Milliseconds that everything takes from the start. */
  readonly slow?: number;
  readonly language?: Language;
  readonly dark?: boolean;
}

export interface Harness extends InFront {
  /** Mistakes of ours that the pane reported. */
  readonly reported: string[];
  shown: boolean;
}

declare global {
  interface Window {
    openPane: (scene: Scene) => Promise<void>;
    harness: Harness;
  }
}

/** 30/06/2026, and 14/10/2026 for today. */
const REPORT_DATE = 46203;
const TODAY = 46309;

window.openPane = async ({ book, thread = "worker", run, slow = 0, language = "vi", dark }) => {
  const workbook = newXlsx({ calculate });
  const rows = rowsOf(book);
  if (rows) await setUp(workbook, sonLa2026, { today: TODAY, reportDate: REPORT_DATE, rows });
  const front = inFront(workbook);
  front.takeTime(slow);
  const reported: string[] = [];
  window.harness = { ...front, reported, shown: false };
  const start = () => {
    if (thread === "refused") throw new DOMException("not here", "SecurityError");
    return new Worker(new URL("../../src/taskpane/worker.ts", import.meta.url));
  };
  const hire = lookHere(thread === "same" ? sameThread : inWorker(start, sameThread));
  const runner = runnerOf(workplaceOf(front.open, hire), (error) => void reported.push(String(error)));
  const place = document.getElementById("pane");
  if (!place) throw new Error("no place");
  createRoot(place).render(
    <App
      runner={runner}
      opening={Promise.resolve({ language, isDark: dark, found: null })}
      runAtOnce={run ?? null}
      today={() => TODAY}
      onShown={() => void (window.harness.shown = true)}
    />,
  );
};

function rowsOf(book: Scene["book"]): Map<string, Grid> | null {
  switch (book) {
    case "empty":
      return null;
    case "crowded": {
      const rows = sampleRows(sonLa2026, { residents: 40, seed: 1, clean: true });
      const wrong = rows
        .get("carelog")
        ?.map((row, index) => (index < 300 ? [row[0] ?? null, "x", ...row.slice(2)] : row));
      return wrong ? rows.set("carelog", wrong) : rows;
    }
    case "large":
      return benchRows(sonLa2026, { entries: 100_000, seed: 1 });
    default:
      return sampleRows(sonLa2026, { residents: 40, seed: 1, clean: book === "sample" });
  }
}
