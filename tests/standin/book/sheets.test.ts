import { newBook, type CellsChanged } from "../../../src/standin/book";
import { at, formula, put, refusal, sheetOf, type, value } from "./hands";

describe("sheets", () => {
  test("a new workbook has one, empty", () => {
    const book = newBook();
    expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(book.active.usedBox(false)).toBeNull();
    expect(book.active.id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
  });

  test.each([
    ["", "InvalidArgument"],
    ["a".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["SHEET1", "ItemAlreadyExists"],
  ])("cannot be called %j", (name, code) => {
    const book = newBook();
    expect(refusal(() => book.addSheet(name))).toBe(code);
    const other = book.addSheet();
    expect(other.name).toBe("Sheet2");
    expect(refusal(() => (other.name = name))).toBe(code);
    expect(other.name).toBe("Sheet2");
  });

  test("take formulas, names and rules along when they are renamed", () => {
    const book = newBook();
    const other = book.addSheet("Sổ");
    put(book.active, "A1", ["=Sổ!A1+'Sổ'!A1"]);
    book.setName("Moc", "=Sổ!$A$1");
    book.active.setValidation(at("B1"), {
      rule: { kind: "list", source: "'Sổ'!$A$1:$A$2" },
      onError: "stop",
    });
    put(other, "A1", [4]);
    other.name = "Sổ 'm' mới";
    expect(formula(book.active, "A1")).toBe("='Sổ ''m'' mới'!A1+'Sổ ''m'' mới'!A1");
    expect(value(book.active, "A1")).toBe(8);
    expect(book.names.get("Moc")).toBe("'Sổ ''m'' mới'!$A$1");
    expect(book.active.validation(0, 1)?.rule).toEqual({ kind: "list", source: "'Sổ ''m'' mới'!$A$1:$A$2" });
    expect(book.sheet("sổ 'M' MỚI")).toBe(other);
    expect(book.sheetById(other.id)).toBe(other);
  });

  test("leave #REF! when they go, but the last one that is shown stays", () => {
    const book = newBook();
    const other = book.addSheet("Sổ");
    put(other, "A1", ["a"], [1]);
    other.addTable(at("A1:A2"), true, "T");
    put(book.active, "A1", ["=Sổ!A1", "=SUM(T[[a]])", "=1"]);
    book.active = other;
    book.removeSheet(other);
    expect(book.active.name).toBe("Sheet1");
    expect(book.active.formulas(at("A1:C1"))).toEqual([["=#REF!", "=SUM(#REF!)", "=1"]]);
    expect(value(book.active, "A1")).toEqual({ error: "#REF!" });
    expect(book.table("T")).toBeNull();
    expect(
      refusal(() => {
        book.removeSheet(book.active);
      }),
    ).toBe("InvalidOperation");
    expect(
      refusal(() => {
        book.active.visibility = "hidden";
      }),
    ).toBe("InvalidOperation");
  });

  test("make room in front when they are hidden", () => {
    const book = newBook();
    const other = book.addSheet("B");
    book.active.visibility = "hidden";
    expect(book.active).toBe(other);
    expect(
      refusal(() => {
        book.active = book.sheets[0]!;
      }),
    ).toBe("InvalidOperation");
  });

  test("are where they are moved to", () => {
    const book = newBook();
    const other = book.addSheet("B");
    book.moveSheet(other, 0);
    expect(book.sheets.map(({ name }) => name)).toEqual(["B", "Sheet1"]);
    expect(
      refusal(() => {
        book.moveSheet(other, 2);
      }),
    ).toBe("InvalidArgument");
  });

  test("neither come, go, move nor change names where the structure is locked", () => {
    const book = newBook();
    const other = book.addSheet("B");
    book.structureLocked = true;
    const tries = [
      () => book.addSheet(),
      () => {
        book.removeSheet(other);
      },
      () => {
        book.moveSheet(other, 0);
      },
      () => (other.name = "C"),
    ];
    expect(tries.map(refusal)).toEqual(tries.map(() => "AccessDenied"));
    put(other, "A1", ["x"]);
    expect(value(other, "A1")).toBe("x");
  });
});

describe("names", () => {
  test("mean what formulas see", () => {
    const sheet = sheetOf([5, "=Moc*2"]);
    const { book } = sheet as unknown as { book: ReturnType<typeof newBook> };
    book.setName("Moc", "Sheet1!$A$1");
    expect(value(sheet, "B1")).toBe(10);
    book.setName("MOC", "=Sheet1!$B$2");
    expect([...book.names]).toEqual([["Moc", "Sheet1!$B$2"]]);
    expect(value(sheet, "B1")).toBe(0);
    book.removeName("moc");
    expect(
      refusal(() => {
        book.removeName("moc");
      }),
    ).toBe("ItemNotFound");
    expect(
      refusal(() => {
        book.setName("A 1", "x");
      }),
    ).toBe("InvalidArgument");
  });
});

describe("a protected sheet", () => {
  test("refuses everything that changes it", () => {
    const sheet = sheetOf(["a"], [1]);
    const table = sheet.addTable(at("A1:A2"), true, "T");
    sheet.protected = true;
    const tries = [
      () => {
        type(sheet, "A2", ["x"]);
      },
      () => {
        type(sheet, "A3", ["x"]);
      },
      () => {
        sheet.restyle(at("A1"), { bold: true });
      },
      () => {
        sheet.setWidth(0, 0, 5);
      },
      () => {
        sheet.setHeight(0, 0, 5);
      },
      () => {
        sheet.setValidation(at("A1"), null);
      },
      () => {
        sheet.clear(at("A1"), "contents");
      },
      () => {
        sheet.clearConditionalFormats(at("A1"));
      },
      () => sheet.addTable(at("D1:D2"), true),
      () => {
        table.resize(at("A1:A3"));
      },
      () => {
        table.remove();
      },
      () => (table.name = "U"),
    ];
    expect(tries.map(refusal)).toEqual(tries.map(() => "AccessDenied"));
    expect(sheet.values(at("A1:A2"))).toEqual([["a"], [1]]);
    sheet.protected = false;
    type(sheet, "A3", ["x"]);
    expect(table.box).toEqual(at("A1:A3"));
  });
});

test("whoever listens is told what changed and who did it", () => {
  const book = newBook();
  const told: Omit<CellsChanged, "sheet">[] = [];
  const stop = book.onChange(({ sheet: _, ...change }) => told.push(change));
  type(book.active, "B2", ["x"]);
  put(book.active, "A1", ["y"]);
  book.active.restyle(at("A1:B2"), { bold: true });
  expect(told).toEqual([
    { box: at("B2"), source: "person", kind: "contents" },
    { box: at("A1"), source: "program", kind: "contents" },
    { box: at("A1:B2"), source: "program", kind: "looks" },
  ]);
  stop();
  book.addSheet();
  expect(told.length).toBe(3);
});
