import type { LiveBook } from "../../book/liveBook";
import { application } from "./application";
import { Failure } from "./failure";
import { functions } from "./functions";
import { kindOf, leadsTo } from "./kind";
import { names } from "./names";
import { bookProtection } from "./protection";
import { range } from "./range";
import { tables } from "./tables";
import { thing, type Thing } from "./thing";
import { worksheets } from "./worksheets";
import { text } from "./argument";

export function workbook(book: LiveBook): Thing {
  return thing(WORKBOOK, book);
}

const WORKBOOK = kindOf<LiveBook>({
  name: "Workbook",
  properties: {
    Application: leadsTo((book) => application(book)),
    Worksheets: leadsTo(worksheets),
    Tables: leadsTo(() => tables({})),
    Names: leadsTo(names),
    Functions: leadsTo(functions, 2),
    Protection: leadsTo(bookProtection, 7),
  },
  methods: {
    GetActiveCell: {
      since: 7,
      run(book, _args, runtime) {
        if (!runtime.hasFocus()) throw new Failure("InvalidSelection");
        const { top, left } = book.active.selection;
        return range(book.active, { top, left, bottom: top, right: left });
      },
    },
    GetSelectedRange: {
      run(book, _args, runtime) {
        if (!runtime.hasFocus()) throw new Failure("InvalidSelection");
        return range(book.active, book.active.selection);
      },
    },
    _RemoveReference: { run: (_book, [id], { references }) => void references.delete(text(id)) },
    _RemoveAllReferences: { run: (_book, _args, { references }) => references.clear() },
    _GetReferenceCount: { run: (_book, _args, { references }) => references.size },
  },
});
