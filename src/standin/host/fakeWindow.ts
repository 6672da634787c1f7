export const ORIGIN = "https://pane.invalid";

export interface FakeWindowOptions {
  readonly url: string;
  readonly name: string;
  /** Where messages to the parent window go; `reply` brings messages back. */
  readonly toHost: (message: string, reply: (message: string) => void) => void;
  /** Evaluates a script of office.js' own folder; null where there is none. */
  readonly load: (path: string) => (() => void) | null;
}

type Listener = (event: { readonly data: string; readonly origin: string; readonly source: object }) => void;

/** As little of a browser's window as office.js needs to start. */
export function fakeWindow({ url, name, toHost, load }: FakeWindowOptions): {
  readonly window: Record<string, unknown>;
  readonly close: () => void;
} {
  const listeners = new Set<Listener>();
  const timers = new Set<NodeJS.Timeout>();
  let isOpen = true;
  const hear = (message: string) => {
    // A message arrives in a turn of its own, as it does in a browser.
    setImmediate(() => {
      if (!isOpen) return;
      for (const listener of listeners) listener({ data: message, origin: ORIGIN, source: parent });
    });
  };
  const parent = { postMessage: (message: string) => setImmediate(() => isOpen && toHost(message, hear)) };
  const append = (script: FakeElement) => {
    const evaluate = load(script.src.replace(`${ORIGIN}/office/`, ""));
    setImmediate(() => {
      if (!isOpen) return;
      evaluate?.();
      (evaluate ? script.onload : script.onerror)();
    });
  };
  const started = (timer: NodeJS.Timeout) => {
    timers.add(timer);
    return timer;
  };
  const window = {
    name,
    parent,
    opener: null,
    location: new URL(url),
    history: {},
    navigator: { userAgent: "Node", language: "vi" },
    document: fakeDocument(url, append),
    performance,
    URL,
    // Of this realm, so that its classes are the ones the program knows.
    JSON,
    Promise,
    outerError: Error,
    setTimeout: (run: () => void, ms: number) => started(setTimeout(run, ms)),
    setInterval: (run: () => void, ms: number) => started(setInterval(run, ms).unref()),
    clearTimeout: (timer: NodeJS.Timeout) => stop(timer),
    clearInterval: (timer: NodeJS.Timeout) => stop(timer),
    addEventListener: (type: string, listener: Listener) => type === "message" && listeners.add(listener),
    removeEventListener: (type: string, listener: Listener) =>
      type === "message" && listeners.delete(listener),
  };
  const stop = (timer: NodeJS.Timeout) => {
    clearTimeout(timer);
    timers.delete(timer);
  };
  const close = () => {
    isOpen = false;
    timers.forEach(stop);
  };
  return { window, close };
}

interface FakeElement {
  src: string;
  href: string;
  onload: () => void;
  onerror: () => void;
}

function fakeDocument(url: string, append: (script: FakeElement) => void) {
  const officeScript = { src: `${ORIGIN}/office/office.js`, getAttribute: () => null };
  return {
    URL: url,
    domain: new URL(url).hostname,
    cookie: "",
    body: fakeElement(),
    documentElement: fakeElement(),
    hasFocus: () => true,
    addEventListener: () => undefined,
    querySelectorAll: () => [],
    createElement: fakeElement,
    getElementsByTagName: (tag: string) =>
      tag === "script" ? [officeScript] : tag === "head" ? [{ appendChild: append }] : [],
  };
}

/** A script, or a link that takes an address apart. */
function fakeElement() {
  let address = new URL(ORIGIN);
  return {
    src: "",
    style: {},
    onload: () => undefined,
    onerror: () => undefined,
    setAttribute: () => undefined,
    getAttribute: () => null,
    set href(value: string) {
      address = new URL(value, ORIGIN);
    },
    get href() {
      return address.href;
    },
    get protocol() {
      return address.protocol;
    },
    get hostname() {
      return address.hostname;
    },
    get port() {
      return address.port;
    },
  };
}
