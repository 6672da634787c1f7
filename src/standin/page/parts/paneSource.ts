import type { PaneSource } from "../../host/browser";
import type { Run } from "./Ribbon";

const PANE = "taskpane-offline.html";

/**
 * The pane, and the work it is to begin with. Its page comes as a text in a script, because a page that is opened from a
 * folder may read no other file. Throws where that is missing.
 */
export async function paneSource(run: Run): Promise<PaneSource> {
  await loaded(`${PANE}.js`);
  const html = (globalThis as { readonly soChiTieuPane?: string }).soChiTieuPane;
  if (html === undefined) throw new Error(`${PANE}.js holds no pane`);
  return { html, base: run === "open" ? PANE : `${PANE}?run=${run}` };
}

function loaded(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} is missing`));
    script.src = url;
    document.head.append(script);
  });
}
