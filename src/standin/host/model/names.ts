import type { LiveBook } from "../../book/liveBook";
import { boxAddress, quoteSheet } from "../../../workbook/address";
import { text } from "./argument";
import { Failure } from "./failure";
import { wireValue } from "./grid";
import { kindOf, orNull } from "./kind";
import { cellsArgument, range } from "./range";
import { boxOfRange } from "./rangeShape";
import { cellsOfReference } from "./reference";
import { thing, type Thing } from "./thing";

export function names(book: LiveBook): Thing {
  return thing(NAMES, book);
}

interface Named {
  readonly book: LiveBook;
  readonly name: string;
}

const NAMED = kindOf<Named>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    _Id: { get: ({ name }) => name },
    Name: { get: ({ name }) => name },
    // Very hidden, "sheet" and commented names are not kept.
    Visible: { get: () => true },
    Scope: { since: 4, get: () => "Workbook" },
    Comment: { since: 4, get: () => "" },
    Type: { get: (named) => (cellsOf(named) ? "Range" : isError(named) ? "Error" : "String") },
    Value: { get: (named) => valueOf(named) },
    Formula: {
      since: 7,
      get: (named) => `=${refersTo(named)}`,
      set: ({ book, name }, formula) => book.setName(name, withoutEquals(text(formula))),
    },
  },
  methods: {
    Delete: { since: 4, run: ({ book, name }) => book.removeName(name) },
    GetRange: { run: rangeOf },
    GetRangeOrNullObject: { since: 4, run: orNull(rangeOf) },
  },
});

const NAMES = kindOf<LiveBook>({
  name: "NamedItemCollection",
  properties: {},
  methods: {
    Add: {
      since: 4,
      run(book, [name, reference, comment], runtime) {
        if (comment !== undefined && comment !== null && comment !== "")
          throw runtime.unknown("a comment of a name");
        if (find(book, text(name)) !== undefined) throw new Failure("ItemAlreadyExists");
        book.setName(
          text(name),
          typeof reference === "string" ? withoutEquals(reference) : absolute(reference),
        );
        return thing(NAMED, { book, name: text(name) });
      },
    },
    GetCount: { since: 4, run: (book) => book.names.size },
    GetItemOrNullObject: { since: 4, run: orNull((book, [key]) => namedOf(book, key)) },
  },
  collection: {
    items: (book) => [...book.names.keys()].map((name) => thing(NAMED, { book, name })),
    item: (book, key) => namedOf(book, key),
  },
});

function find(book: LiveBook, name: string): string | undefined {
  return [...book.names.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
}

function namedOf(book: LiveBook, key: unknown): Thing {
  const name = find(book, text(key));
  if (name === undefined) throw new Failure("ItemNotFound");
  return thing(NAMED, { book, name });
}

function refersTo({ book, name }: Named): string {
  const reference = book.names.get(name);
  if (reference === undefined) throw new Failure("ItemNotFound");
  return reference;
}

function cellsOf(named: Named) {
  return cellsOfReference(named.book, refersTo(named));
}

function rangeOf(named: Named): Thing {
  const cells = cellsOf(named);
  if (!cells) throw new Failure("ItemNotFound");
  return range(cells.sheet, boxOfRange(cells));
}

/** Of a name for cells: their address; of one that has lost them: #REF!. */
function valueOf(named: Named): unknown {
  const cells = cellsOf(named);
  if (!cells) return isError(named) ? wireValue({ error: "#REF!" }) : refersTo(named);
  return `${quoteSheet(cells.sheet.name)}!${boxAddress(boxOfRange(cells))}`;
}

function isError(named: Named): boolean {
  return refersTo(named).includes("#REF!");
}

function absolute(reference: unknown): string {
  const cells = cellsArgument(reference, () => {
    throw new Failure("InvalidArgument");
  });
  return `${quoteSheet(cells.sheet.name)}!${boxAddress(boxOfRange(cells))}`;
}

/** A text that is a reference must begin with "=". */
function withoutEquals(formula: string): string {
  if (!formula.startsWith("=")) throw new Failure("InvalidArgument");
  return formula.slice(1);
}
