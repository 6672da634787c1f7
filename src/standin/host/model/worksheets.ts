import type { LiveBook, LiveSheet } from "../../book/liveBook";
import { flag, text } from "./argument";
import { renamings, sheetEvents } from "./events";
import { Failure } from "./failure";
import { kindOf, orNull } from "./kind";
import { thing, type Thing } from "./thing";
import { worksheet } from "./worksheet";

export function worksheets(book: LiveBook): Thing {
  return thing(WORKSHEETS, book);
}

const WORKSHEETS = kindOf<LiveBook>({
  name: "WorksheetCollection",
  properties: {},
  methods: {
    Add: {
      needsFocus: true,
      run: (book, [name]) =>
        worksheet(book.addSheet(name === undefined || name === null ? undefined : text(name))),
    },
    GetActiveWorksheet: { run: (book) => worksheet(book.active) },
    GetItemOrNullObject: { since: 4, run: orNull((book, [key]) => worksheet(sheetOf(book, key))) },
    GetCount: { since: 4, run: (book, [visibleOnly]) => shown(book, visibleOnly).length },
    GetFirst: { since: 5, run: (book, [visibleOnly]) => end(shown(book, visibleOnly)[0]) },
    GetLast: { since: 5, run: (book, [visibleOnly]) => end(shown(book, visibleOnly).at(-1)) },
    ...sheetEvents<LiveBook>(() => "Workbook", { activated: 7, deactivated: 7, changed: 9, selected: 9 }),
    ...renamings<LiveBook>(),
  },
  collection: {
    items: (book) => book.sheets.map(worksheet),
    item: (book, key) => worksheet(sheetOf(book, key)),
  },
});

function sheetOf(book: LiveBook, key: unknown): LiveSheet {
  const sheet = book.sheetById(text(key)) ?? book.sheet(text(key));
  if (!sheet) throw new Failure("ItemNotFound");
  return sheet;
}

function shown(book: LiveBook, visibleOnly: unknown): readonly LiveSheet[] {
  return flag(visibleOnly, false)
    ? book.sheets.filter(({ visibility }) => visibility === "visible")
    : book.sheets;
}

function end(sheet: LiveSheet | undefined): Thing {
  if (!sheet) throw new Failure("ItemNotFound");
  return worksheet(sheet);
}
