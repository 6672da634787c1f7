import type { Adoptee, AdoptionPlan, Decision } from "../../src/actions/adopting";
import type { Desk } from "../../src/actions/desk";
import { NO_TOOLS } from "../../src/actions/exchangeDesk";
import { openDesk } from "../../src/actions/openDesk";
import { files } from "../../src/taskpane/work/files";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { valueAt } from "../../src/workbook/rows";
import { Trouble } from "../../src/workbook/trouble";
import type { CellValue, Grid } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";
import type { XlsxWorkbook } from "../../src/xlsx";
import { HEADER_ROW } from "../books";
import { cellsOf, outlineOf } from "../looking";
import { seenThrough } from "./workbooks";
import { KEPT, keptPlan, keptWorkbook, NEXT_MONTH, PLAIN, TODAY, UNDATED } from "./keptSheet";

const JUNE = { sheet: "DS 06", register: "residents", file: null };
const JULY = { ...JUNE, sheet: "DS 07" };
const NOW = TODAY + 0.5;
const ADMITTED: Decision = { columns: [7], becomes: { as: "field", fields: ["Ngày tiếp nhận"] } };
const CHOSEN = [ADMITTED, { columns: [8], becomes: { as: "out" } }] as const;

const both = () => keptWorkbook({ "DS 06": KEPT, "DS 07": NEXT_MONTH });

const agreed = ({ columns }: AdoptionPlan): Decision[] =>
  columns.flatMap(({ columns: own, becomes, certainty }) =>
    becomes && certainty !== "blank" ? [{ columns: own, becomes }] : [],
  );

async function adopt(desk: Desk, from: Adoptee, decisions: readonly Decision[] = CHOSEN) {
  const plan = await desk.proposal({ ...from, decisions });
  return desk.adoptSheet({ ...from, seen: plan.seen, decisions: agreed(plan), now: NOW });
}

/** By letters: "sure Mã đối tượng", "own", "unclear?". */
const told = ({ columns }: AdoptionPlan) =>
  Object.fromEntries(
    columns.map(({ letters, certainty, becomes, clashes }) => [
      letters,
      [
        certainty,
        becomes?.as === "field" ? becomes.fields.join("+") : (becomes?.as ?? "?"),
        ...(clashes ? ["clashes"] : []),
      ].join(" "),
    ]),
  );

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error: unknown) => (error instanceof Trouble ? error.code : String(error)),
  );
}

async function write(workbook: Workbook, plan: Partial<WorkbookPlan>): Promise<void> {
  await workbook.write({ sheets: [], names: [], cells: [], columns: [], ...plan });
}

const type = (workbook: Workbook, sheet: string, row: number, column: number, value: CellValue) =>
  write(workbook, { cells: [{ sheet, row, column, value }] });

async function column(workbook: Workbook, sheet: string, table: string, name: string): Promise<CellValue[]> {
  const found = (await outlineOf(workbook)).tables.find((one) => one.name === table);
  const [cells] = await cellsOf(workbook, [sheet]);
  if (!found || !cells) throw new Error(`no ${table}`);
  const { top, bottom, left } = found.box;
  return Array.from({ length: bottom - top }, (_, index) =>
    valueAt(cells, top + 1 + index, left + found.columns.indexOf(name)),
  ).filter((value) => value !== null && value !== "");
}

const codes = (workbook: Workbook) => column(workbook, "Đối tượng", "DoiTuong", "Mã đối tượng");

describe("which sheets can be taken over", () => {
  it("are those that somebody else has made and that can be seen, with the registers they are like", async () => {
    const phones: Grid = [["STT", "Máy lẻ", "Tầng"], ...[1, 2, 3].map((row) => [row, 100 + row, row])];
    const workbook = await keptWorkbook({ "DS 06": KEPT, "Điện thoại": phones, "Ghi nhớ": [["Gọi cho xã"]] });
    await write(workbook, {
      sheets: [{ ...keptPlan("Ẩn", KEPT), visibility: "veryHidden" }, keptPlan("Trống", [])],
    });
    const desk = openDesk(workbook);
    const sheets = [
      { sheet: "DS 06", registers: ["residents"], hasHeader: true },
      { sheet: "Điện thoại", registers: [], hasHeader: true },
      { sheet: "Ghi nhớ", registers: [], hasHeader: false },
    ];
    expect(await desk.adoptable()).toEqual(sheets);
    await adopt(desk, JUNE);
    await desk.check();
    await desk.writeFindings();
    // What is ours by now is not offered.
    expect(await desk.adoptable()).toEqual(sheets);
  });
});

describe("the plan", () => {
  it("says where everything is, and what is left out", async () => {
    const plan = await openDesk(await both()).proposal({ ...JUNE, decisions: [] });
    expect(plan).toMatchObject({
      ...{ titleRows: { first: 1, last: 2 }, headerRows: { first: 3, last: 4 }, columnNumberRow: null },
      ...{ headerIsSure: true, body: { first: 5, last: 9 }, entries: 3, fresh: 3, known: 0, repairs: 1 },
      leftOut: [
        { kind: "section", count: 1, rows: [{ place: { sheet: "DS 06", cell: "A5" } }] },
        { kind: "total", count: 1, rows: [{ text: "Tổng cộng · 1 · 2" }] },
        { kind: "beyond", count: 1, rows: [{ place: { sheet: "DS 06", cell: "H11" } }] },
      ],
    });
    expect(plan.unfilled).toContainEqual({ field: "Ngày tiếp nhận", required: true });
    expect(plan.columns.find(({ letters }) => letters === "D + E")).toMatchObject({
      label: "Năm sinh > Nam + Năm sinh > Nữ",
      examples: ["1950", "1948"],
      place: { sheet: "DS 06", cell: "E6" },
    });
  });

  it("leaves to a person what nobody can know", async () => {
    const plan = await openDesk(await both()).proposal({ ...JUNE, decisions: [] });
    expect(told(plan)).toEqual({
      A: "own own",
      B: "sure Mã đối tượng",
      C: "sure Họ và tên",
      "D + E": "sure Giới tính+Ngày sinh",
      F: "sure Số định danh",
      G: "sure Nhóm đối tượng",
      H: "unclear ?",
      I: "unclear ?",
      J: "blank out",
      K: "own own",
    });
    expect(plan.columns.find(({ letters }) => letters === "I")?.suggested).toEqual(["Ngày tiếp nhận"]);
  });

  it("follows a decision: the rival is no rival any more, and what it would come to is counted anew", async () => {
    const desk = openDesk(await both());
    const plan = await desk.proposal({ ...JUNE, decisions: [ADMITTED] });
    expect(told(plan)).toMatchObject({ H: "decided Ngày tiếp nhận", I: "own own" });
    // "15/03/2020" is a day now.
    expect(plan.repairs).toBe(2);
    expect(plan.unfilled).not.toContainEqual({ field: "Ngày tiếp nhận", required: true });
  });

  it("asks about a column whose field was given to another one, and names two that want the same", async () => {
    const desk = openDesk(await both());
    const named: Decision = { columns: [10], becomes: { as: "field", fields: ["Họ và tên"] } };
    expect(told(await desk.proposal({ ...JUNE, decisions: [named] }))).toMatchObject({
      C: "unclear ?",
      K: "decided Họ và tên",
    });
    const also: Decision = { columns: [2], becomes: { as: "field", fields: ["Họ và tên"] } };
    expect(told(await desk.proposal({ ...JUNE, decisions: [named, also] }))).toMatchObject({
      C: "decided Họ và tên clashes",
      K: "decided Họ và tên clashes",
    });
  });

  it("knows the rows that were taken over before", async () => {
    const desk = openDesk(await both());
    await adopt(desk, JUNE);
    expect(await desk.proposal({ ...JUNE, decisions: [] })).toMatchObject({ known: 3, fresh: 0, repairs: 0 });
    expect(await adopt(desk, JUNE)).toEqual({
      ...{ added: 0, known: 3, repaired: 0, remembered: true, place: null },
      doubts: { count: 0, shown: [] },
    });
  });
});

describe("taking over", () => {
  it("writes nothing where the sheet is not as it was shown", async () => {
    const workbook = await both();
    const desk = openDesk(workbook);
    const plan = await desk.proposal({ ...JUNE, decisions: CHOSEN });
    await type(workbook, "DS 06", 5, 2, "Lò Thị Hoan");
    const before = workbook.toBytes();
    const choice = { ...JUNE, seen: plan.seen, decisions: agreed(plan), now: NOW };
    expect(await codeOf(desk.adoptSheet(choice))).toBe("changed-meanwhile");
    expect(workbook.toBytes()).toEqual(before);
    const again = await desk.proposal({ ...JUNE, decisions: [] });
    expect(again.seen).not.toBe(plan.seen);
    expect(await codeOf(desk.adoptSheet({ ...choice, seen: again.seen }))).toBe("done");
  });

  it("guesses nothing: a column that nobody has decided is refused", async () => {
    const workbook = await both();
    const desk = openDesk(workbook);
    const plan = await desk.proposal({ ...JUNE, decisions: [] });
    const choice = { ...JUNE, seen: plan.seen, decisions: agreed(plan), now: NOW };
    await expect(desk.adoptSheet(choice)).rejects.toThrow("a column was not decided");
    expect(await codes(workbook)).toEqual([]);
  });

  it("keeps what is to be the department's own, and leaves out what is to be left out", async () => {
    const workbook = await both();
    await adopt(openDesk(workbook), JUNE, [
      ...CHOSEN,
      { columns: [6], becomes: { as: "own" } },
      { columns: [0], becomes: { as: "out" } },
    ]);
    const { tables } = await outlineOf(workbook);
    const names = tables.find(({ name }) => name === "DoiTuong")?.columns ?? [];
    expect(names.slice(names.indexOf("Nguồn"))).toEqual(["Nguồn", "Diện", "Quê quán"]);
    expect(await column(workbook, "Đối tượng", "DoiTuong", "Diện")).toHaveLength(3);
    expect(await column(workbook, "Đối tượng", "DoiTuong", "Nhóm đối tượng")).toEqual([]);
  });

  it("is completed by doing it again where it was cut off, each row once", async () => {
    const workbook = await both();
    let writes = 0;
    const broken: Workbook = {
      contents: () => workbook.contents(),
      read: (areas) => workbook.read(areas),
      looks: (areas) => workbook.looks(areas),
      write: async (plan) => {
        if (++writes !== 2) return workbook.write(plan);
        // The rows are there by half, and no row says yet where it came from.
        const cells = plan.cells.filter(({ column: at }) => at < 3);
        await workbook.write({ ...plan, cells, formulas: [] });
        throw new Trouble("write-cut-off", { done: ["Đối tượng"] });
      },
    };
    const desk = openDesk(broken);
    expect(await codeOf(adopt(desk, JUNE))).toBe("write-cut-off");
    expect(await desk.lastAdoption()).toMatchObject({ finished: false });
    expect(await adopt(desk, JUNE)).toMatchObject({ added: 3, place: { cell: "A5" } });
    expect(await codes(workbook)).toEqual(["DT201", "DT202", "DT203"]);
    expect(await desk.lastAdoption()).toMatchObject({ finished: true });
  });
});

describe("undoing", () => {
  it("leaves a row that somebody has gone on with, as a whole", async () => {
    const workbook = await both();
    const desk = openDesk(workbook);
    await adopt(desk, JUNE);
    await type(workbook, "Đối tượng", HEADER_ROW + 2, 1, "Trần Văn Ân");
    const { kept } = await desk.undoAdoption();
    expect(new Set(kept.map(({ cell }) => cell.replace(/\D/g, "")))).toEqual(new Set(["6"]));
    expect(await codes(workbook)).toEqual(["DT202"]);
    expect(await column(workbook, "Đối tượng", "DoiTuong", "Họ và tên")).toEqual(["Trần Văn Ân"]);
  });

  it("is no other write's undoing", async () => {
    const desk = openDesk(await both());
    await adopt(desk, JUNE);
    expect([await desk.lastRepair(), await desk.lastMerge()]).toEqual([null, null]);
    expect(await codeOf(desk.undoRepair())).toBe("nothing-to-restore");
    expect(await desk.lastAdoption()).toMatchObject({ at: NOW });
  });
});

describe("what became of columns", () => {
  const LIST = ["Cách nhận sổ", "CachNhanSo"] as const;
  const adopted = async () => {
    const workbook = await both();
    await adopt(openDesk(workbook), JUNE);
    return workbook;
  };
  const july = (workbook: Workbook) => openDesk(workbook).proposal({ ...JULY, decisions: [] });
  /** Row of the list that tells of a column. */
  const rowOf = async (workbook: Workbook, label: string) => {
    const [cells] = await cellsOf(workbook, ["Cách nhận sổ"]);
    const found = cells?.cells.findIndex((line) => line.includes(label)) ?? -1;
    return found + (cells?.top ?? 0);
  };

  it("stands in a list that people can read", async () => {
    const workbook = await adopted();
    const labels = await column(workbook, ...LIST, "Cột trong sổ cũ");
    const becomes = await column(workbook, ...LIST, "Trở thành");
    expect(labels.map((label, index) => [label, becomes[index]])).toEqual([
      ["STT", "cột riêng"],
      ["Mã ĐT", "Mã đối tượng"],
      ["Họ tên", "Họ và tên"],
      ["Năm sinh > Nam", "Giới tính + Ngày sinh"],
      ["Năm sinh > Nữ", "Giới tính + Ngày sinh"],
      ["Số CCCD", "Số định danh"],
      ["Diện", "Nhóm đối tượng"],
      ["Ngày vào", "Ngày tiếp nhận"],
      ["Ngày nhập", "bỏ qua"],
      ["Quê quán", "cột riêng"],
    ]);
    expect(new Set(await column(workbook, ...LIST, "Sổ"))).toEqual(new Set(["Đối tượng"]));
  });

  it("can be changed there, and deleted", async () => {
    const workbook = await adopted();
    await type(workbook, "Cách nhận sổ", await rowOf(workbook, "Quê quán"), 2, "ghi  CHÚ");
    await type(workbook, "Cách nhận sổ", await rowOf(workbook, "Diện"), 2, "Cột riêng");
    await type(workbook, "Cách nhận sổ", await rowOf(workbook, "Ngày vào"), 2, null);
    await type(workbook, "Cách nhận sổ", await rowOf(workbook, "Họ tên"), 2, "không có cột này");
    expect(told(await july(workbook))).toMatchObject({
      C: "sure Họ và tên",
      G: "remembered own",
      H: "unclear ?",
      I: "remembered out",
      K: "remembered Ghi chú",
    });
  });

  it("is what a person decided last", async () => {
    const workbook = await adopted();
    const rows = (await column(workbook, ...LIST, "Sổ")).length;
    const desk = openDesk(workbook);
    await adopt(desk, JULY, [{ columns: [8], becomes: { as: "own" } }]);
    expect(await column(workbook, ...LIST, "Sổ")).toHaveLength(rows);
    const again = await desk.proposal({ ...JUNE, decisions: [] });
    expect(told(again)).toMatchObject({ H: "remembered Ngày tiếp nhận", I: "remembered own" });
  });

  it("counts for its own register alone", async () => {
    const workbook = await adopted();
    const plan = await openDesk(workbook).proposal({ ...JULY, register: "staff", decisions: [] });
    expect(Object.values(told(plan)).filter((one) => one.startsWith("remembered"))).toEqual([]);
  });

  it("says nothing where two columns of one name became different things", async () => {
    const twice = KEPT.map((row, index) => (index === 2 ? [...row.slice(0, 10), "Số CCCD"] : row));
    const workbook = await keptWorkbook({ "DS 06": twice, "DS 07": twice });
    await adopt(openDesk(workbook), JUNE, [
      ...CHOSEN,
      { columns: [5], becomes: { as: "field", fields: ["Số định danh"] } },
      { columns: [10], becomes: { as: "own" } },
    ]);
    expect(await column(workbook, ...LIST, "Cột trong sổ cũ")).not.toContain("Số CCCD");
  });

  it("is not kept, and said so, where the list was changed; the rows come all the same", async () => {
    const workbook = await adopted();
    await type(workbook, "Cách nhận sổ", HEADER_ROW, 2, "Tên khác");
    expect(told(await july(workbook))).toMatchObject({ H: "unclear ?" });
    expect(await adopt(openDesk(workbook), JULY)).toMatchObject({ added: 3, remembered: false });
  });

  it("stays out of everything else: the copies that leave, the check, setting up again", async () => {
    const workbook = await adopted();
    const desk = openDesk(workbook, { files, random: NO_TOOLS.random });
    const { findings } = await desk.check().then(({ groups }) => ({
      findings: groups.flatMap((group) => group.findings),
    }));
    expect(findings.filter(({ sheet }) => sheet === "Cách nhận sổ")).toEqual([]);
    expect(await desk.setUp({ campaign: "son-la-2026", today: TODAY })).toEqual({ added: [] });
    const { bytes } = await desk.shareWithSuperior({ now: NOW });
    const { sheets } = await files.open(bytes).workbook.contents();
    expect(sheets.map(({ name }) => name)).not.toContain("Cách nhận sổ");
  });
});

describe("a file that somebody has sent", () => {
  const sent = async () => ({ name: "DS thang 6.xlsx", bytes: (await theirs()).toBytes() });
  const FROM = { ...JUNE, file: "DS thang 6.xlsx" };
  async function theirs(): Promise<XlsxWorkbook> {
    return keptWorkbook({ "DS 06": KEPT });
  }
  const centre = async () => {
    const workbook = await keptWorkbook({});
    return { workbook, desk: openDesk(workbook, { ...NO_TOOLS, files }) };
  };

  it("is taken over with its name", async () => {
    const { workbook, desk } = await centre();
    expect(await desk.adoptable(await sent())).toEqual([
      { sheet: "DS 06", registers: ["residents"], hasHeader: true },
    ]);
    expect(await adopt(desk, FROM)).toMatchObject({ added: 3, remembered: true });
    expect(await column(workbook, "Đối tượng", "DoiTuong", "Nguồn")).toEqual([
      "[DS thang 6.xlsx]'DS 06'!A6",
      "[DS thang 6.xlsx]'DS 06'!A7",
      "[DS thang 6.xlsx]'DS 06'!A8",
    ]);
  });

  it("must be opened before, and be a workbook", async () => {
    const { desk } = await centre();
    expect(await codeOf(desk.proposal({ ...FROM, decisions: [] }))).toBe("nothing-received");
    const page = { name: "Trang.xlsx", bytes: new TextEncoder().encode("<html><table></table></html>") };
    expect(await desk.adoptable(page).catch((error: unknown) => error)).toMatchObject({
      code: "file-html",
      details: { file: "Trang.xlsx" },
    });
  });

  it("tells what no program has calculated, and counts its days as it does", async () => {
    const workbook = await keptWorkbook({});
    const from1904 = seenThrough(await theirs(), { outline: (outline) => ({ ...outline, date1904: true }) });
    const opened = {
      ...{ workbook: from1904, hasMacros: false, hasExternalLinks: false },
      // One of them is in the title.
      uncalculated: () => [
        { row: 0, column: 0 },
        { row: 5, column: 2 },
      ],
    };
    const desk = openDesk(workbook, { ...NO_TOOLS, files: { ...files, open: () => opened } });
    await desk.adoptable(await sent());
    const plan = await desk.proposal({ ...FROM, decisions: CHOSEN });
    expect(plan.uncalculated).toBe(1);
    expect(plan.columns.find(({ letters }) => letters === "H")?.examples).toEqual([
      "15/03/2020",
      "21/05/2023",
    ]);
    await adopt(desk, FROM);
    expect(await column(workbook, "Đối tượng", "DoiTuong", "Ngày tiếp nhận")).toEqual([
      ...[43905, 43605 + 1462, 43905 + 1462],
    ]);
  });
});

describe("a table of people and days", () => {
  const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);
  const GYM: Grid = [
    ["ĐIỂM DANH THÁNG 3 NĂM 2026"],
    [],
    ["STT", "Họ và tên", "Năm sinh", ...DAYS],
    [1, "Lò Thị Hoa", 1950, ...DAYS.map((day) => (day < 4 ? "x" : null))],
    [2, "Trần Văn An", 1948, ...DAYS.map((day) => (day === 2 ? "K" : null))],
  ];
  const MARCH = { sheet: "Thể dục T3", register: "activities", file: null };

  it("is shown as one, with those whom nobody knows", async () => {
    const workbook = await keptWorkbook({ [MARCH.sheet]: GYM });
    const desk = openDesk(workbook);
    const plan = await desk.proposal({ ...MARCH, decisions: [] });
    expect(plan).toMatchObject({ entries: 2, fresh: 4, known: 0 });
    const usual = { certainty: "usual" } as const;
    expect(plan.grid).toEqual({
      ...{ month: 46082, days: 31, unclear: null, field: "Tham gia", lines: [] },
      said: { month: 46082, from: [{ in: "cell", cell: "A1" }] },
      meanings: ["Có", "Không", "Miễn"],
      marks: [
        { mark: "x", written: "x", becomes: { as: "value", value: "Có" }, ...usual, cells: 3, cell: "D4" },
        { mark: "k", written: "K", becomes: { as: "value", value: "Không" }, ...usual, cells: 1, cell: "E5" },
      ],
    });
    expect(plan.doubts.shown).toContainEqual({
      kind: "person-unknown",
      said: "Lò Thị Hoa",
      place: { sheet: "Thể dục T3", cell: "B4" },
    });
    expect(await adopt(desk, MARCH, [])).toMatchObject({ added: 4 });
  });

  describe("that does not say its month", () => {
    const GYM_2026 = { sheet: "Điểm danh", register: "activities", file: null };
    const APRIL = 46113;
    const undated = () => keptWorkbook({ [GYM_2026.sheet]: UNDATED });

    it("is shown as far as it says it, and refused before somebody does", async () => {
      const workbook = await undated();
      const desk = openDesk(workbook);
      const plan = await desk.proposal({ ...GYM_2026, decisions: [] });
      expect(plan.grid).toEqual({
        ...{ month: null, days: 30, unclear: { month: null, year: 2026 }, field: "Tham gia", marks: [] },
        ...{ said: null, lines: [], meanings: ["Có", "Không", "Miễn"] },
      });
      expect(plan).toMatchObject({ entries: 2, fresh: 0, doubts: { count: 0 } });
      const before = workbook.toBytes();
      const choice = { ...GYM_2026, seen: plan.seen, decisions: agreed(plan), now: NOW };
      expect(await codeOf(desk.adoptSheet(choice))).toBe("month-unclear");
      expect(workbook.toBytes()).toEqual(before);
    });

    it("is taken over for the month that a person says, with all that is to be looked at", async () => {
      const workbook = await undated();
      const desk = openDesk(workbook);
      await desk.proposal({ ...GYM_2026, decisions: [] });
      const plan = await desk.proposal({ ...GYM_2026, decisions: [], month: APRIL });
      expect(plan.grid).toMatchObject({
        ...{ month: APRIL, unclear: { year: 2026 } },
        marks: [{ written: "x", cells: 3 }, { written: "K" }, { written: "H", certainty: "unclear" }],
      });
      const report = await desk.adoptSheet({
        ...{ ...GYM_2026, seen: plan.seen, decisions: agreed(plan), now: NOW, month: APRIL },
      });
      expect(report).toMatchObject({ added: 4, doubts: plan.doubts });
      expect(report.doubts.count).toBe(3);
      expect(report.doubts.shown).toContainEqual({
        ...{ kind: "mark-unknown", said: "H", place: { sheet: "Điểm danh", cell: "E5" } },
      });
      expect(await column(workbook, "Sinh hoạt", "SinhHoat", "Ngày")).toEqual([
        ...[APRIL, APRIL + 1, APRIL + 2, APRIL],
      ]);
    });
  });
});

describe("a sheet that becomes the register where it stands", () => {
  const LIST = { sheet: "DS gọn", register: "residents", file: null };
  const choiceOf = (plan: AdoptionPlan) => {
    return { sheet: plan.sheet, register: plan.register, seen: plan.seen, decisions: agreed(plan), now: NOW };
  };

  it("is told whether it can, and why not", async () => {
    const desk = openDesk(await keptWorkbook({ "DS 06": KEPT, "DS gọn": PLAIN, "Điểm danh": UNDATED }));
    const refusedFor = async (from: Adoptee) => (await desk.proposal({ ...from, decisions: [] })).inPlace;
    expect(await refusedFor(LIST)).toEqual({ refused: null });
    expect(await refusedFor(JUNE)).toEqual({
      refused: { code: "in-place-row", details: { sheet: "DS 06", cell: "A5" } },
    });
    const grid = { ...LIST, sheet: "Điểm danh", register: "activities" };
    expect(await refusedFor(grid)).toMatchObject({ refused: { code: "in-place-grid" } });
    const bytes = (await keptWorkbook({ "DS gọn": PLAIN })).toBytes();
    const here = openDesk(await keptWorkbook({}), { ...NO_TOOLS, files });
    await here.adoptable({ name: "DS.xlsx", bytes });
    const inFile = await here.proposal({ ...LIST, file: "DS.xlsx", decisions: [] });
    expect(inFile.inPlace).toBeNull();
  });

  it("is one then, as a person has decided", async () => {
    const workbook = await keptWorkbook({ "DS gọn": PLAIN });
    const desk = openDesk(workbook);
    const plan = await desk.proposal({
      ...LIST,
      decisions: [{ columns: [5], becomes: { as: "field", fields: ["Ghi chú"] } }],
    });
    expect(await desk.adoptInPlace(choiceOf(plan))).toMatchObject({
      ...{ entries: 2, removed: "Đối tượng", register: "Đối tượng", remembered: true, dressed: true },
      place: { sheet: "DS gọn", cell: "A2" },
    });
    expect(await column(workbook, "DS gọn", "DoiTuong", "Ghi chú")).toEqual(["Bản Mòn", "Mai Sơn"]);
    const { registers } = await desk.look();
    expect(registers.find(({ id }) => id === "residents")).toMatchObject({ sheet: "DS gọn", entries: 2 });
  });

  it("stays as it is where it was changed meanwhile", async () => {
    const workbook = await keptWorkbook({ "DS gọn": PLAIN });
    const desk = openDesk(workbook);
    const plan = await desk.proposal({ ...LIST, decisions: [] });
    await type(workbook, "DS gọn", 1, 1, "Lò Văn Chín");
    const before = workbook.toBytes();
    expect(await codeOf(desk.adoptInPlace(choiceOf(plan)))).toBe("changed-meanwhile");
    expect(workbook.toBytes()).toEqual(before);
  });
});
