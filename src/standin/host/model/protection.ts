import type { LiveBook, LiveSheet } from "../../book/liveBook";
import { Failure } from "./failure";
import { kindOf, type Method } from "./kind";
import type { Runtime } from "./runtime";
import { thing, type Thing } from "./thing";

export function sheetProtection(sheet: LiveSheet): Thing {
  return thing(SHEET_PROTECTION, sheet);
}

export function bookProtection(book: LiveBook): Thing {
  return thing(BOOK_PROTECTION, book);
}

const SHEET_PROTECTION = kindOf<LiveSheet>({
  name: "WorksheetProtection",
  properties: { Protected: { since: 2, get: (sheet) => sheet.protected } },
  methods: {
    Protect: locking(2, 1, (sheet) => {
      // Excel refuses to protect twice.
      if (sheet.protected) throw new Failure("InvalidOperation");
      sheet.protected = true;
    }),
    Unprotect: locking(7, 0, (sheet) => void (sheet.protected = false)),
  },
});

const BOOK_PROTECTION = kindOf<LiveBook>({
  name: "WorkbookProtection",
  properties: { Protected: { since: 7, get: ({ structureLocked }) => structureLocked } },
  methods: {
    Protect: locking(7, 0, (book) => void (book.structureLocked = true)),
    Unprotect: locking(7, 0, (book) => void (book.structureLocked = false)),
  },
});

/** Neither passwords nor exceptions (the arguments up to the password) are kept. */
function locking<T>(since: number, password: number, act: (target: T) => void): Method<T> {
  return {
    since,
    run(target, args, runtime: Runtime) {
      const given = args.findIndex((argument) => argument !== undefined && argument !== null);
      if (given >= 0)
        throw runtime.unknown(given === password ? "a password of protection" : "options of protection");
      act(target);
    },
  };
}
