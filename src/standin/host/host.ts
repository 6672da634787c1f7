import type { LiveBook, LiveSheet } from "../book/liveBook";
import type { Box } from "../../workbook/address";
import { noFaults, type Faults } from "./faults";
import { newsOf, type Shift } from "./news";
import { PROFILES, type ProfileName } from "./profiles";
import { noCounts, type Counters, type LoggedBatch } from "./record";
import { requestDesk } from "./requests";
import { runtimeFor } from "./runtime";
import { appContext } from "./wire/appContext";
import { answerTo, LISTEN, newsFor, opened, UNLISTEN, type Request } from "./wire/envelope";
import { failed, TRANSPORT, unpacked } from "./wire/transport";

export interface HostOptions {
  readonly profile?: ProfileName;
  /** Of Excel's interface and formats. */
  readonly language?: "vi-VN" | "en-US";
  /** Takes a file that a program opens as a new workbook, or throws Refusal or Failure; absent = the stand-in does not know that. */
  readonly newWorkbook?: (file: Uint8Array) => void;
}

/** Plays the window that Excel on the web is for the genuine client library, over a workbook in memory. */
export interface Host {
  readonly book: LiveBook;
  /** Takes a message of the client; answers, and later events, go to `reply`. Messages of others are left alone. */
  readonly receive: (message: string, reply: (message: string) => void) => void;
  readonly faults: Faults;
  readonly counters: Counters;
  /** The last batches, oldest first. */
  readonly log: readonly LoggedBatch[];
  /** What was asked that the stand-in does not know; a test that leaves something here has failed. */
  readonly unknown: readonly string[];
  /** What a person does in the workbook beside the pane. */
  readonly person: Person;
  /** When everything that came in was answered. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

export interface Person {
  activate(sheet: LiveSheet): void;
  select(sheet: LiveSheet, box: Box): void;
  rename(sheet: LiveSheet, name: string): void;
  /** Tells that rows, columns or cells (8:9, C:D, B2:B3) were put in or taken out; the cells stay where they are. */
  shift(sheet: LiveSheet, how: Shift, address: string): void;
}

export function hostFor(
  book: LiveBook,
  { profile = "web", language = "vi-VN", newWorkbook }: HostOptions = {},
): Host {
  const faults = noFaults();
  const counters = noCounts();
  const log: LoggedBatch[] = [];
  const unknown: string[] = [];
  const listeners = new Map<
    string,
    { readonly request: Request; readonly reply: (message: string) => void }
  >();
  const news = newsOf(
    book,
    () => desk.isBusy(),
    (entries) => {
      const listener = listeners.get("richApiMessage");
      listener?.reply(newsFor(listener.request, { ArrayData: entries }));
    },
  );
  const context = { profile: PROFILES[profile], language };
  const runtime = runtimeFor(book, {
    api: context.profile.api,
    faults,
    unknown,
    news,
    newWorkbook: newWorkbook ?? null,
  });
  const desk = requestDesk({ runtime, faults, counters, log, unknown, payload: context.profile.payload });

  function receive(message: string, reply: (message: string) => void): void {
    const request = opened(message);
    if (!request) return;
    const answer = (data: unknown) => reply(answerTo(request, data));
    if (request.type === LISTEN || request.type === UNLISTEN) {
      if (request.type === LISTEN) listeners.set(request.action, { request, reply });
      else listeners.delete(request.action);
      answer({ Version: 1, Error: TRANSPORT.fine });
      return;
    }
    switch (request.action) {
      case "ContextActivationManager_getAppContextAsync":
        answer(appContext(String(request.data), context));
        return;
      case "ContextActivationManager_notifyHost":
        return;
    }
    const packed = request.action === "executeMethod" ? unpacked(request.data) : null;
    if (packed) {
      desk.take(packed, answer, () => news.flush());
      return;
    }
    unknown.push(`message ${request.action} ${JSON.stringify(request.data).slice(0, 200)}`);
    answer(failed(TRANSPORT.unknownMethod));
  }

  const person: Person = {
    activate(sheet) {
      const from = book.active;
      book.active = sheet;
      news.activated(from, sheet);
    },
    select(sheet, box) {
      sheet.selection = box;
      news.selected(sheet, box);
    },
    rename(sheet, name) {
      const before = sheet.name;
      sheet.name = name;
      news.renamed(sheet, before);
    },
    shift: (sheet, how, address) => news.shifted(sheet, how, address),
  };
  return {
    book,
    receive,
    faults,
    counters,
    log,
    unknown,
    person,
    settled: () => desk.settled(),
    close: () => news.close(),
  };
}
