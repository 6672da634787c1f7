import { createRoot } from "react-dom/client";

import type { Overview } from "../actions/desk";
import { look } from "../actions/desk/look";
import { excelWorkbook } from "../excel";
import { App } from "./app";
import { isDark } from "./frame/isDark";
import { now, today } from "./frame/today";
import { languageOf } from "./frame/words";
import type { Opening } from "./opening";
import { inWorker } from "./work/inWorker";
import { lookHere } from "./work/lookHere";
import { runnerOf } from "./work/runner";
import { sameThread } from "./work/sameThread";
import { workplaceOf } from "./work/workplace";

/** The door of the pane: what it is started with comes from Excel and the address. Sentences of states are in index.html. */
type State = "ready" | "alone" | "too-old" | "broken";

function show(state: State): void {
  document.body.dataset.state = state;
}

/** Made while office.js is still on its way: drawing the frame takes as long as waiting for it. */
function start(opening: Promise<Opening>): void {
  const hire = lookHere(inWorker(() => new Worker(new URL("./worker.ts", import.meta.url)), sameThread));
  const runner = runnerOf(workplaceOf(excelWorkbook, hire), reportError);
  const run = new URL(document.baseURI).searchParams.get("run");
  const place = document.getElementById("pane");
  if (!place) throw new Error("the page has no place for the pane");
  const root = createRoot(place, {
    onUncaughtError: (error) => {
      show("broken");
      reportError(error);
    },
  });
  root.render(
    <App
      runner={runner}
      opening={opening}
      runAtOnce={run === "check" || run === "score" || run === "share" ? run : null}
      today={today}
      now={now}
      onShown={() => show("ready")}
    />,
  );
}

/** What Excel says of itself, and a first look at its workbook; never comes where Excel is none or too old. */
async function openingOf(): Promise<Opening> {
  const { host } = await Office.onReady();
  const { displayLanguage, officeTheme, requirements } = Office.context;
  if (host !== Office.HostType.Excel) return closed("alone");
  if (!requirements.isSetSupported("ExcelApi", "1.14")) return closed("too-old");
  const found = await Promise.race([firstLook(), soon()]);
  return { language: languageOf(displayLanguage), isDark: isDark(officeTheme), found };
}

function closed(state: State): Promise<never> {
  show(state);
  return new Promise(() => undefined);
}

/** Null where it fails: then the pane looks itself, and tells why. */
async function firstLook(): Promise<Overview | null> {
  try {
    return await look(excelWorkbook());
  } catch {
    return null;
  }
}

/** Nobody looks at grey shapes for longer than half a second: a large workbook, or a cell that is being edited. */
function soon(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), 500));
}

// Where office.js did not arrive there is nobody to ask; the watchdog tells the person.
if ("Office" in window) start(openingOf());
