import type { LiveSheet } from "../../book/liveBook";
import { text } from "./argument";
import { Failure } from "./failure";
import { kindOf, orNull } from "./kind";
import { thing, type Thing } from "./thing";

/** The names of a sheet: what a workbook in memory knows of them are the rows to print on every page. */
export function localNames(sheet: LiveSheet): Thing {
  return thing(NAMES, sheet);
}

const NAMED = kindOf<LiveSheet>({
  name: "NamedItem",
  identity: () => ({ _Id: "Print_Titles" }),
  properties: { Name: { get: () => "Print_Titles" } },
  methods: {
    Delete: { since: 4, run: (sheet) => void (sheet.page = { ...sheet.page, repeatRows: null }) },
  },
});

const NAMES = kindOf<LiveSheet>({
  name: "NamedItemCollection",
  properties: {},
  methods: { GetItemOrNullObject: { since: 4, run: orNull((sheet, [name]) => named(sheet, name)) } },
  collection: {
    items: (sheet) => (sheet.page.repeatRows ? [thing(NAMED, sheet)] : []),
    item: (sheet, name) => named(sheet, name),
  },
});

function named(sheet: LiveSheet, name: unknown): Thing {
  if (text(name).toLowerCase() !== "print_titles" || !sheet.page.repeatRows)
    throw new Failure("ItemNotFound");
  return thing(NAMED, sheet);
}
