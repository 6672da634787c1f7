/** The event by which a pane's messages come out of its frame. */
export const PANE_MESSAGE = "so-chi-tieu-pane";

/** Who the pane takes for Excel: the client library believes its own host over https. */
export const PLAYED_ORIGIN = "https://stand-in.invalid";

/** The HTML with what must happen in its window before anything else, so that nothing of it need be changed. */
export function withPrologue(html: string, base: string): string {
  const head = /<head[^>]*>/i.exec(html);
  if (!head) throw new Error("the pane has no <head>");
  const end = head.index + head[0].length;
  return `${html.slice(0, end)}<base href="${base}"><script>${PROLOGUE}</script>${html.slice(end)}`;
}

/**
 * Messages to Excel come out as events, and the page's own host is trusted. Pages from a folder lack more: scripts are
 * loaded without CORS, a worker by one of a blob, and the library does not miss the timings that there are none of.
 */
const PROLOGUE = `
"use strict";
opener = { postMessage(message) {
  frameElement.dispatchEvent(new CustomEvent(${JSON.stringify(PANE_MESSAGE)}, { detail: message }));
} };
Object.defineProperty(document, "domain", { value: ${JSON.stringify(new URL(PLAYED_ORIGIN).hostname)} });
if (document.baseURI.startsWith("file:")) {
  const { setAttribute } = HTMLScriptElement.prototype;
  HTMLScriptElement.prototype.setAttribute = function (name, value) {
    if (name.toLowerCase() !== "crossorigin") setAttribute.call(this, name, value);
  };
  Worker = class extends Worker {
    constructor(url, options) {
      const text = "importScripts(" + JSON.stringify(new URL(url, document.baseURI).href) + ")";
      super(URL.createObjectURL(new Blob([text], { type: "text/javascript" })), options);
    }
  };
  Object.defineProperty(performance, "getEntriesByType", { value: undefined });
}
`;
