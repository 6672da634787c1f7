import { excelWorkbook } from "../../src/excel";
import { type LiveBook, newBook, openBook } from "../../src/standin/book";
import { type Host, hostFor, type HostOptions } from "../../src/standin/host/host";
import { type BootedOffice, bootOffice } from "../../src/standin/host/node";
import type { LiveWorkbook, Progress, Task } from "../../src/workbook/live";

/** A workbook that is open in Excel, as far as the stand-in plays it, behind the genuine client library. */
export interface OpenedExcel {
  readonly host: Host;
  readonly book: LiveBook;
  /** The door, as an action gets it. */
  readonly workbook: (task?: Task) => LiveWorkbook;
}

const opened: { readonly host: Host; readonly office: BootedOffice }[] = [];

/** An empty workbook with one sheet unless a file is given. */
export async function openedInExcel(
  file: Uint8Array | null,
  options: HostOptions = {},
): Promise<OpenedExcel> {
  const host = hostFor(file ? openBook(file) : newBook(), options);
  const office = await bootOffice(host);
  const { Office, Excel, OfficeExtension } = office;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  opened.push({ host, office });
  return {
    host,
    book: host.book,
    workbook: (task) => excelWorkbook(task),
  };
}

/**
 * For afterEach: closes what was opened; fails where the stand-in was asked for something that it does not know. It knows
 * all four sides of a border, but a batch that is broken off may leave fewer.
 */
export async function closeAll(): Promise<void> {
  for (const { host, office } of opened.splice(0)) {
    await host.settled();
    office.close();
    host.close();
    expect(host.unknown.filter((name) => !name.startsWith("borders on "))).toEqual([]);
  }
}

/** A task that remembers what it was told. */
export function watchedTask(): Task & {
  readonly told: readonly Progress[];
  readonly cancel: () => void;
} {
  const controller = new AbortController();
  const told: Progress[] = [];
  return {
    signal: controller.signal,
    progress: (progress) => told.push(progress),
    told,
    cancel: () => controller.abort(),
  };
}
