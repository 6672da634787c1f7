import { createRoot } from "react-dom/client";

import { excelWorkbook } from "../excel";
import { App } from "./app";
import { isDark } from "./frame/isDark";
import { today } from "./frame/today";
import { languageOf } from "./frame/words";
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

function start(): void {
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
      language={languageOf(Office.context.displayLanguage)}
      isDark={isDark(Office.context.officeTheme)}
      runAtOnce={run === "check" || run === "score" ? run : null}
      today={today}
      onShown={() => show("ready")}
    />,
  );
}

// Where office.js did not arrive there is nobody to ask; the watchdog tells the person.
if ("Office" in window) {
  void Office.onReady().then(({ host }) => {
    if (host !== Office.HostType.Excel) show("alone");
    else if (!Office.context.requirements.isSetSupported("ExcelApi", "1.14")) show("too-old");
    else start();
  });
}
