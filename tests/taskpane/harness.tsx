/** The pane in a page of its own, with a file for a workbook; what tests do to that file stands in `window.harness`. */
import { createRoot } from "react-dom/client";

import { openDesk } from "../../src/actions/openDesk";
import { setUp } from "../../src/actions/setUp";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { calculate } from "../../src/calculating";
import { benchRows, sampleRows } from "../../src/standin/sample";
import { App } from "../../src/taskpane/app";
import { random } from "../../src/taskpane/work/chance";
import { files } from "../../src/taskpane/work/files";
import { inWorker } from "../../src/taskpane/work/inWorker";
import { lookHere } from "../../src/taskpane/work/lookHere";
import { runnerOf } from "../../src/taskpane/work/runner";
import { sameThread } from "../../src/taskpane/work/sameThread";
import { workplaceOf } from "../../src/taskpane/work/workplace";
import type { Grid } from "../../src/workbook/value";
import type { Language } from "../../src/wording";
import { newXlsx, openXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { KEPT, keptWorkbook, NEXT_MONTH, PLAIN, UNDATED } from "../actions/keptSheet";
import { untidy } from "../untidyLooks";
import { type InFront, inFront } from "./inFront";
import { type Asked, type Pretended, pretending } from "./pretendDesk";

export interface Scene {
  /**
   * empty: no campaign · sample: half a year without faults · faulty: with planted ones · crowded: hundreds · large: 100,000
   * entries · copy: what the sample's first department is sent · kept: nothing yet, and lists that a clerk keeps ·
   * untidy: the sample, of which one register has lost its look.
   */
  readonly book: "empty" | "sample" | "faulty" | "crowded" | "large" | "copy" | "kept" | "untidy";
  /** `refused`: the page may start no worker. */
  readonly thread?: "worker" | "same" | "refused";
  readonly run?: "check" | "score" | "share";
  /** Workbooks are exchanged by what is told here, and not by what the desk would do. */
  readonly pretended?: Pretended;
  /** Milliseconds that everything takes from the start. */
  readonly slow?: number;
  readonly language?: Language;
  readonly dark?: boolean;
}

export interface Harness extends InFront {
  /** Mistakes of ours that the pane reported. */
  readonly reported: string[];
  shown: boolean;
  /** What a pretended desk was asked. */
  readonly asked: Asked[];
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
/** Nine in the morning. */
const NOW = TODAY + 0.375;

window.openPane = async ({ book, thread = "worker", run, pretended, slow = 0, language = "vi", dark }) => {
  const front = inFront(await workbookOf(book));
  front.takeTime(slow);
  const reported: string[] = [];
  const asked: Asked[] = [];
  window.harness = { ...front, reported, shown: false, asked };
  const start = () => {
    if (thread === "refused") throw new DOMException("not here", "SecurityError");
    return new Worker(new URL("../../src/taskpane/worker.ts", import.meta.url));
  };
  const hire = lookHere(thread === "same" ? sameThread : inWorker(start, sameThread));
  const desks = pretended ? pretending(hire, pretended, asked) : hire;
  const runner = runnerOf(workplaceOf(front.open, desks), (error) => void reported.push(String(error)));
  const place = document.getElementById("pane");
  if (!place) throw new Error("no place");
  createRoot(place).render(
    <App
      runner={runner}
      opening={Promise.resolve({ language, isDark: dark, found: null })}
      runAtOnce={run ?? null}
      today={() => TODAY}
      now={() => NOW}
      onShown={() => void (window.harness.shown = true)}
    />,
  );
};

async function workbookOf(book: Scene["book"]): Promise<XlsxWorkbook> {
  if (book === "kept") {
    return keptWorkbook({
      ...{ "DS 06": KEPT, "DS 07": NEXT_MONTH },
      ...{ "Điểm danh": UNDATED, "DS gọn": PLAIN },
    });
  }
  const workbook = newXlsx({ calculate });
  const rows = rowsOf(book);
  if (rows) await setUp(workbook, sonLa2026, { today: TODAY, reportDate: REPORT_DATE, rows });
  if (book === "untidy") await untidy(workbook);
  return book === "copy" ? copyOf(workbook) : workbook;
}

async function copyOf(workbook: XlsxWorkbook): Promise<XlsxWorkbook> {
  const [first] = sonLa2026.departments;
  const departments = first ? [first.id] : [];
  const desk = openDesk(workbook, { files, random });
  const [copy] = await desk.shareWithDepartments({ departments, columns: "full", now: NOW });
  if (!copy) throw new Error("no copy was made");
  return openXlsx(copy.bytes, { calculate });
}

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
      return sampleRows(sonLa2026, { residents: 40, seed: 1, clean: book === "sample" || book === "untidy" });
  }
}
