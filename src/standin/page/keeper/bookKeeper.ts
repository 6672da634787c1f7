import type { Box } from "../../../workbook/address";
import type { LiveBook, LiveSheet } from "../../book/liveBook";
import { areaOf } from "./areas";
import { detailOf, typedTexts } from "./detail";
import { edgeFrom } from "./edge";
import { enterTyped, refusing } from "./entering";
import { History } from "./history";
import type { Area, Entered, Entry, Keeper, News, Opened, PaneLanguage, Source, Spot } from "./keeper";
import { bookOf, troubleOf } from "./opening";
import { PaneLine } from "./paneLine";
import { blockOf, grownRows, shapeOf } from "./shape";
import { unitsOf } from "./units";
import { BookWatch, isShown } from "./watch";

/** Holds one workbook at a time; before the first one is opened, every answer is empty. */
export class BookKeeper implements Keeper {
  private book: LiveBook | null = null;
  private watch: BookWatch | null = null;
  private line: PaneLine | null = null;
  private readonly history = new History();
  private hear: (news: News) => void = () => undefined;

  async open(source: Source): Promise<Opened> {
    let book: LiveBook;
    try {
      book = await bookOf(source);
    } catch (error) {
      return { trouble: troubleOf(error, source) };
    }
    this.line?.close();
    this.watch?.close();
    this.history.clear();
    this.line = null;
    this.book = book;
    showCells(book);
    this.watch = new BookWatch(book, this.history, this.hear);
    return { trouble: null, book: this.watch.view() };
  }

  listen(hear: (news: News) => void): void {
    this.hear = hear;
  }

  shape(id: string) {
    return this.on(id, null, shapeOf);
  }

  cells(id: string, boxes: readonly Box[]) {
    return this.on(id, [], (sheet) => boxes.map((box) => blockOf(sheet, box)));
  }

  grown(id: string, first: number, last: number) {
    return this.on(id, [], (sheet) => grownRows(sheet, first, last));
  }

  cell(id: string, row: number, column: number) {
    return this.on(id, { text: "", validation: null, choices: null }, (sheet, book) =>
      detailOf(book, sheet, row, column),
    );
  }

  find(id: string, text: string): Promise<Area | null> {
    return this.on(id, null, (sheet, book) => {
      const area = areaOf(book, sheet, text);
      return area && { sheet: area.sheet.id, box: area.box };
    });
  }

  edge(id: string, from: Spot, step: Spot) {
    return this.on(id, from, (sheet) => edgeFrom(sheet, from, step));
  }

  copy(id: string, box: Box) {
    return this.on(id, [], (sheet, book) => typedTexts(book, sheet, within(sheet, box)));
  }

  select(id: string, box: Box) {
    return this.on(id, undefined, (sheet, book) => {
      const isOther = book.active !== sheet;
      // The pane may want to know.
      if (this.line) this.line.select(sheet, box);
      else {
        sheet.selection = box;
        book.active = sheet;
      }
      this.watch?.selectedByPerson(isOther);
    });
  }

  enter(entry: Entry) {
    return this.changing(entry.sheet, entry.box, (sheet, book) => enterTyped(book, sheet, entry));
  }

  clear(id: string, selected: Box): Promise<Entered> {
    return this.on(id, DONE, (sheet) => {
      const box = within(sheet, selected);
      const blank = Array.from({ length: box.bottom - box.top + 1 }, () =>
        new Array<string>(box.right - box.left + 1).fill(""),
      );
      return this.changing(id, box, () => refusing(() => sheet.enter(box, blank, "person")));
    });
  }

  setWidth(id: string, column: number, pixels: number) {
    return this.on(id, DONE, (sheet) => {
      const result = refusing(() => sheet.setWidth(column, column, pixels / unitsOf(sheet).digit));
      this.watch?.changed();
      return result;
    });
  }

  undo() {
    return Promise.resolve(this.book && this.history.undo(this.book));
  }

  async save(): Promise<Uint8Array<ArrayBuffer>> {
    if (!this.book) throw new Error("nothing is open");
    const bytes = await this.book.toBytes();
    this.watch?.saved();
    return new Uint8Array(bytes);
  }

  newPane(language: PaneLanguage, reply: (message: string) => void) {
    this.line?.close();
    const newWorkbook = (bytes: Uint8Array) =>
      this.hear({ kind: "new-workbook", file: new Uint8Array(bytes) });
    this.line = this.book && new PaneLine(this.book, language, reply, newWorkbook);
    return Promise.resolve();
  }

  fromPane(message: string): void {
    void this.line?.receive(message).then(() => this.watch?.look());
  }

  private changing(
    id: string,
    box: Box,
    work: (sheet: LiveSheet, book: LiveBook) => Entered,
  ): Promise<Entered> {
    return this.on(id, DONE, (sheet, book) => this.history.remember(sheet, box, () => work(sheet, book)));
  }

  /** Does something with a sheet; what is asked of a sheet that is gone has the other answer. */
  private on<Answer>(
    id: string,
    otherwise: Answer,
    work: (sheet: LiveSheet, book: LiveBook) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    const sheet = this.book?.sheetById(id);
    return Promise.resolve(this.book && sheet ? work(sheet, this.book) : otherwise);
  }
}

const DONE: Entered = { kind: "done" };

/** A workbook may have been left with a chart in front. */
function showCells(book: LiveBook): void {
  const first = book.sheets.find(isShown);
  if (first && !isShown(book.active)) book.active = first;
}

/** Whole rows and columns only as far as the sheet is used. */
function within(sheet: LiveSheet, box: Box): Box {
  const used = sheet.usedBox(false);
  return {
    ...box,
    bottom: Math.min(box.bottom, Math.max(box.top, used?.bottom ?? 0)),
    right: Math.min(box.right, Math.max(box.left, used?.right ?? 0)),
  };
}
