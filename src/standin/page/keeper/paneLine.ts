import type { Box } from "../../../workbook/address";
import type { LiveBook, LiveSheet } from "../../book/liveBook";
import { hostFor, type Host } from "../../host/host";
import type { PaneLanguage } from "./keeper";

/** What one pane says to the workbook and hears of it. */
export class PaneLine {
  private readonly host: Host;

  constructor(
    book: LiveBook,
    language: PaneLanguage,
    private readonly send: (message: string) => void,
    newWorkbook: (file: Uint8Array) => void,
  ) {
    this.host = hostFor(book, { profile: "web", language, newWorkbook });
  }

  close(): void {
    this.host.close();
  }

  /** Settles when everything that was asked so far is answered. */
  receive(message: string): Promise<void> {
    this.host.receive(message, this.send);
    return this.host.settled();
  }

  /** A person shows a sheet and selects cells of it. */
  select(sheet: LiveSheet, box: Box): void {
    if (this.host.book.active !== sheet) this.host.person.activate(sheet);
    this.host.person.select(sheet, box);
  }
}
