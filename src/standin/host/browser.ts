import { frameName, frameQuery } from "./frameInfo";
import { PANE_MESSAGE, PLAYED_ORIGIN, withPrologue } from "./prologue";

export interface FrameOptions {
  readonly frame: HTMLIFrameElement;
  readonly pane: PaneSource;
  readonly language: "vi-VN" | "en-US";
  /** A host's `receive`; it may live in a worker. */
  readonly receive: (message: string, reply: (message: string) => void) => unknown;
}

/**
 * Where the pane comes from. By address it runs in its own page, and over plain http the library first asks a page of
 * its own folder whether this one can be trusted (TRUST_PAGE). As HTML it runs inside of this page, which needs neither
 * server nor trust: the only way for pages that were opened from a folder. `base` is where its files are.
 */
export type PaneSource = { readonly url: string } | { readonly html: string; readonly base: string };

/** The file AgaveErrorUX/index.html beside office.js: says that whoever plays Excel here is trusted. */
export const TRUST_PAGE =
  '<!doctype html><meta charset="utf-8"><title>Excel</title>' +
  `<script>parent.postMessage('{"hostUserTrusted":true}', "*")</script>`;

/** Opens the pane in a frame and plays Excel for it; gives the way to stop. */
export function openFrame({ frame, pane, language, receive }: FrameOptions): () => void {
  return "url" in pane
    ? byAddress(frame, pane.url, language, receive)
    : asHtml(frame, pane, language, receive);
}

function byAddress(
  frame: HTMLIFrameElement,
  url: string,
  language: string,
  receive: FrameOptions["receive"],
): () => void {
  const address = new URL(url, frame.baseURI);
  const hear = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || typeof event.data !== "string") return;
    receive(event.data, (message) => frame.contentWindow?.postMessage(message, address.origin));
  };
  const { defaultView } = frame.ownerDocument;
  defaultView?.addEventListener("message", hear);
  nameFrame(frame, frameName({ origin: frame.ownerDocument.location.origin, language }));
  address.search = [address.search.slice(1), frameQuery(language)].filter((part) => part !== "").join("&");
  frame.src = address.href;
  return () => defaultView?.removeEventListener("message", hear);
}

function asHtml(
  frame: HTMLIFrameElement,
  { html, base }: { readonly html: string; readonly base: string },
  language: string,
  receive: FrameOptions["receive"],
): () => void {
  const reply = (message: string) =>
    frame.contentWindow?.dispatchEvent(new MessageEvent("message", { data: message, origin: PLAYED_ORIGIN }));
  const hear = (event: Event) => receive((event as CustomEvent<string>).detail, reply);
  frame.addEventListener(PANE_MESSAGE, hear);
  nameFrame(frame, frameName({ origin: PLAYED_ORIGIN, language }));
  frame.srcdoc = withPrologue(html, new URL(base, frame.baseURI).href);
  return () => frame.removeEventListener(PANE_MESSAGE, hear);
}

/** The attribute alone does nothing to a frame that is in the page already. */
function nameFrame(frame: HTMLIFrameElement, name: string): void {
  frame.name = name;
  if (frame.contentWindow) frame.contentWindow.name = name;
}
