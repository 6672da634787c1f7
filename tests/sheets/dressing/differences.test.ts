import { differences } from "../../../src/sheets/dressing/differences";
import { type WantedLook, lookArea } from "../../../src/sheets/dressing/wanted";
import type { Page, SheetLook, SeenValidation } from "../../../src/workbook/dressing";
import { changed, indexOf, staff, tidy } from "./tidy";

const faults = (wanted: WantedLook, look: SheetLook) =>
  differences(wanted, look).changes.map((change) =>
    "columns" in change
      ? `${change.fault} ${change.columns.map(({ field, cells }) => `${field} ${String(cells)}`).join(", ")}`
      : `${change.fault} ${String(change.rows)}`,
  );

const wanted = staff();
const sized = (field: string, size: number): SheetLook => {
  const look = tidy(wanted);
  const column = indexOf(wanted, field);
  return { ...look, widths: look.widths.map((one) => (one.index === column ? { ...one, size } : one)) };
};

test("nothing is wrong with a sheet that looks as wanted, and its dressing changes nothing", () => {
  const { changes, dressing } = differences(wanted, tidy(wanted));
  expect(changes).toEqual([]);
  expect(dressing).toEqual({
    ...{ sheet: "Viên chức", styles: [], widths: [], heights: [], validations: [], filters: [] },
  });
});

describe("the cells of a column", () => {
  it("have the number format of their field, each counted", () => {
    const look = changed(wanted, "Mã", () => ({
      formats: [
        { format: "General", cells: 3 },
        { format: "@", cells: 1 },
      ],
    }));
    expect(faults(wanted, look)).toEqual(["text-format Mã 3"]);
    const { styles } = differences(wanted, look).dressing;
    expect(styles.map(({ boxes, style }) => [boxes, style.format])).toEqual([
      [[{ top: 4, bottom: 7, left: 0, right: 0 }], "@"],
    ]);
  });

  it("may have one that only another program spells otherwise", () => {
    const date = wanted.columns.find(({ kind }) => kind === "date")?.name ?? "";
    const formats = [{ format: "dd\\/mm\\/yyyy;@", cells: 4 }];
    expect(
      faults(
        wanted,
        changed(wanted, date, () => ({ formats })),
      ),
    ).toEqual([]);
  });

  it.each([
    [{ font: "Arial" }, "font Mã null"],
    [{ size: null }, "font Mã some"],
    [{ border: null }, "lines Mã some"],
    [{ wrap: false }, "alignment Mã null"],
    [{ fill: "FFFF00" }, "colours Mã null"],
  ] as const)("with %j are not as wanted", (style, fault) => {
    expect(
      faults(
        wanted,
        changed(wanted, "Mã", () => ({ style })),
      ),
    ).toEqual([fault]);
  });

  it("may have marks of somebody, which are told where they would be lost", () => {
    const marked = (font: string) => () => ({ style: { fill: null, bold: null, font } });
    expect(faults(wanted, changed(wanted, "Mã", marked("Times New Roman")))).toEqual([]);
    expect(faults(wanted, changed(wanted, "Mã", marked("Arial")))).toEqual(["font Mã null", "marks Mã some"]);
  });

  it("beside each other that get one style are one box", () => {
    const [first, second] = ["Thứ tự", "Khóa"].map((name) =>
      changed(wanted, name, () => ({ style: { size: 9 } })),
    );
    const boxes = tidy(wanted).boxes.map((box, i) => {
      return [first, second].map((look) => look?.boxes[i]).find((one) => one?.style.size === 9) ?? box;
    });
    const { styles } = differences(wanted, { ...tidy(wanted), boxes }).dressing;
    expect(styles.map((one) => one.boxes)).toEqual([
      [{ top: 4, bottom: 7, left: indexOf(wanted, "Khóa"), right: indexOf(wanted, "Thứ tự") }],
    ]);
  });
});

describe("an own column of a department", () => {
  const rows = [["VC01"], ["VC02"]];
  const withNumber = [...Array.from({ length: 13 }, () => null), 46_000];
  const dates = staff({ own: ["Ngày họp"], rows: [withNumber, withNumber] });
  const texts = staff({ own: ["Tổ"], rows });
  const two = [
    { format: "dd/mm/yyyy", cells: 1 },
    { format: "0.00", cells: 1 },
  ];

  it("keeps its number format when it gets the font", () => {
    const formats = two.slice(0, 1);
    const look = changed(dates, "Ngày họp", () => ({ style: { font: "Arial" }, formats }));
    expect(faults(dates, look)).toEqual(["font Ngày họp null"]);
    expect(differences(dates, look).dressing.styles.map(({ style }) => style.format)).toEqual(["dd/mm/yyyy"]);
  });

  it("is left alone where its numbers have several", () => {
    const look = changed(dates, "Ngày họp", () => ({ style: { font: "Arial" }, formats: two }));
    expect(faults(dates, look)).toEqual([]);
  });

  it("gets the most frequent where it holds no number", () => {
    const look = changed(texts, "Tổ", () => ({ style: { font: "Arial" }, formats: two }));
    expect(differences(texts, look).dressing.styles.map(({ style }) => style.format)).toEqual(["dd/mm/yyyy"]);
  });

  it("keeps rules of its own", () => {
    const validations = [{ box: { top: 4, bottom: 5, left: 13, right: 13 }, validation: RULE }];
    expect(
      faults(
        texts,
        changed(texts, "Tổ", () => ({ validations })),
      ),
    ).toEqual([]);
  });
});

describe("rules for what is entered", () => {
  const sex = wanted.columns.find(({ kind }) => kind === "list")?.name ?? "";
  const code = "Mã";
  const part = (change: Partial<SeenValidation>) =>
    changed(wanted, sex, ({ validations }) => ({
      validations: validations.flatMap(({ box, validation }) => [
        { box: { ...box, bottom: box.top }, validation },
        { box: { ...box, top: box.top + 1 }, validation: { ...validation, ...change } },
      ]),
    }));

  it("that a paste took from some cells are missed, with the first of them", () => {
    const look = changed(wanted, sex, ({ validations }) => ({
      validations: validations.map(({ box, validation }) => ({
        box: { ...box, bottom: box.top + 1 },
        validation,
      })),
    }));
    const [change] = differences(wanted, look).changes;
    const column = wanted.columns[indexOf(wanted, sex)];
    expect(change).toMatchObject({ fault: "list", columns: [{ field: sex, cells: 2 }] });
    expect(change && "columns" in change && change.columns[0]?.place.cell.slice(1)).toBe("7");
    expect(differences(wanted, look).dressing.validations.map(({ box }) => box)).toEqual([column?.box]);
  });

  it.each<[string, Partial<SeenValidation>]>([
    ["takes another list", { first: "DS_Khac" }],
    ["shows no button", { dropDown: false }],
    ["refuses nothing", { refuses: false }],
    ["only warns", { onError: "warning" }],
    ["is of another kind", { type: "custom" }],
    ["says nothing", { prompt: null }],
  ])("one that %s is none", (_name, change) => {
    expect(faults(wanted, part(change))).toEqual([`list ${sex} 3`]);
  });

  it("one in other words, or with a name in other capitals, is one", () => {
    expect(faults(wanted, part({ prompt: { title: "Cũ", text: "Lời cũ" } }))).toEqual([]);
    const upper = changed(wanted, sex, ({ validations }) => ({
      validations: validations.map(({ box, validation }) => ({
        ...{ box, validation: { ...validation, first: `=${String(validation.first).toUpperCase()}` } },
      })),
    }));
    expect(faults(wanted, upper)).toEqual([]);
  });

  it("a hint of a field for which all may be entered is missed too", () => {
    expect(
      faults(
        wanted,
        changed(wanted, code, () => ({ validations: [] })),
      ),
    ).toEqual([`hint ${code} null`]);
  });

  it("are not asked for where the workbook has lost the list", () => {
    const lost = staff({ names: [] });
    expect(
      faults(
        lost,
        changed(lost, sex, () => ({ validations: [] })),
      ),
    ).toEqual([]);
    expect(lost.lacksLists).toContain(sex);
    expect(wanted.lacksLists).toEqual([]);
  });
});

describe("sizes", () => {
  it("of a column that hides a date, or wastes the page, change; a hidden one stays", () => {
    const date = wanted.columns.find(({ kind }) => kind === "date")?.name ?? "";
    expect(faults(wanted, sized(date, 6))).toEqual([`narrow ${date} null`]);
    expect(faults(wanted, sized("Họ và tên", 90))).toEqual(["wide Họ và tên null"]);
    expect(faults(wanted, sized(date, 0))).toEqual([]);
  });

  it("of columns in which nothing is written yet leave room for it", () => {
    const text = wanted.columns.find(({ kind, name }) => kind === "text" && name !== "Họ và tên");
    expect(text?.room.least).toBe(18);
  });

  it("of rows grow where they hide text, and never shrink", () => {
    const long = staff({
      rows: [
        ["VC01", "Một cái tên rất dài ".repeat(5)],
        ["VC02", "x"],
      ],
    });
    expect(lookArea(long).rows).toEqual([3, 4]);
    const low = (size: number) => ({ ...tidy(long), heights: [3, 4].map((index) => ({ index, size })) });
    expect(faults(long, low(15))).toEqual(["header-height 1", "low-rows 1"]);
    expect(faults(long, low(200))).toEqual([]);
    expect(faults(long, low(0))).toEqual([]);
    const [, row] = differences(long, low(15)).dressing.heights;
    expect(row).toEqual({ index: 4, size: 3 * 15.75 + 1.5 });
  });
});

describe("sheet and page", () => {
  const paged = (change: Partial<Page>): SheetLook => {
    const look = tidy(wanted);
    return { ...look, page: { ...look.page, ...change } };
  };
  const margins = tidy(wanted).page.margins;

  it.each<[string, Partial<Page>]>([
    ["paper", { paper: "Letter" }],
    ["paper", { orientation: "portrait" }],
    ["margins", { margins: { ...margins, left: 20 } }],
    ["margins", { margins: { ...margins, right: 25 } }],
    ["one-page-wide", { zoom: { percent: 60 } }],
    ["one-page-wide", { zoom: { wide: 1, tall: 1 } }],
    ["repeated-header", { repeatRows: { first: 0, last: 2 } }],
    ["page-numbers", { centerHeader: "" }],
  ])("%s: %j", (fault, change) => {
    expect(faults(wanted, paged(change))).toEqual([`${fault} 0`]);
  });

  it.each<[string, Partial<Page>]>([
    [
      "margins that the decree allows",
      { margins: { top: 25, bottom: 22, left: 35, right: 20, header: 5, footer: 5 } },
    ],
    ["a title that is repeated too", { repeatRows: { first: 0, last: 3 } }],
    ["a page number with words", { centerHeader: "Trang &P" }],
  ])("%s may be", (_name, change) => {
    expect(faults(wanted, paged(change))).toEqual([]);
  });

  it("keep what somebody wrote above the pages, and margins that are right", () => {
    const own = { ...margins, left: 34 };
    const { page } = differences(wanted, paged({ centerHeader: "Nội bộ", margins: own })).dressing;
    expect([page?.centerHeader, page?.margins]).toEqual(["Nội bộ &P", own]);
  });

  it("keep more columns in sight, and do not fill a screen with what is frozen", () => {
    const frozen = (rows: number, columns: number) => ({ ...tidy(wanted), freeze: { rows, columns } });
    expect(faults(wanted, frozen(4, 3))).toEqual([]);
    expect(faults(wanted, frozen(1, 2))).toEqual(["freeze 0"]);
    expect(differences(wanted, frozen(1, 2)).dressing.freeze).toEqual({ rows: 4, columns: 2 });
  });

  it("freeze nothing above a header far down", () => {
    const { table } = wanted;
    const deep = staff({ table: { ...table, box: { ...table.box, top: 30, bottom: 34 } } });
    const { page } = tidy(deep);
    const look = {
      ...tidy(deep),
      freeze: { rows: 0, columns: 0 },
      page: { ...page, repeatRows: { first: 30, last: 30 } },
    };
    expect(faults(deep, look)).toEqual([]);
  });

  it("are left to the first of two registers of one sheet", () => {
    const second = staff({ ownsSheet: false });
    const look = tidy(second);
    const widths = look.widths.map((one) => ({ ...one, size: 60 }));
    expect(faults(second, { ...look, widths, freeze: { rows: 0, columns: 0 } })).toEqual([]);
    expect(faults(second, { ...look, filters: [{ ...look.filters[0]!, buttons: false }] })).toEqual([
      "filter 0",
    ]);
  });
});

test("lines above a table that are not ours stay as they are", () => {
  const theirs = { name: "Viên chức", top: 0, left: 0, cells: [["TRUNG TÂM BẢO TRỢ"]] };
  expect(staff({ cells: theirs }).titles).toEqual([]);
  expect(wanted.titles.length).toBe(2);
});

const RULE: SeenValidation = {
  ...{ type: "whole", operator: "between", first: 1, second: 5, ignoreBlank: true, dropDown: true },
  ...{ prompt: null, error: null, refuses: true, onError: "stop" },
};
