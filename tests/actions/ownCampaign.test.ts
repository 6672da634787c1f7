import { checkWorkbook } from "../../src/actions/checkWorkbook";
import type { OwnField, TargetDraft } from "../../src/actions/own";
import { openDesk } from "../../src/actions/openDesk";
import { sheetsToRead } from "../../src/actions/readSheets";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { setUp } from "../../src/actions/setUp";
import { shareWithSuperior } from "../../src/actions/share/superior";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { files } from "../../src/taskpane/work/files";
import { valueAt } from "../../src/workbook/rows";
import type { CellValue } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";
import { d } from "../books";
import { cellsOf, outlineOf } from "../looking";
import { chance } from "./share/chance";
import { copyFor, openCopy, share } from "./share/copies";
import { open, sampleFile } from "./workbooks";

const NOW = d("05/07/2026") + 0.5;

const SIGNED: TargetDraft = {
  id: "CTXH-8",
  department: "CTXH",
  text: "Trên 40% văn bản đi có ký số",
  clause: "Mục 6",
  rows: [
    { role: "measure", register: "Văn bản", column: "", says: "tỷ lệ dòng đạt", value: "" },
    { role: "scope", register: "Văn bản", column: "Chiều", says: "là", value: "Đi; Nội bộ" },
    { role: "test", register: "Văn bản", column: "Ký số", says: "là", value: "Có" },
  ],
  compare: ">",
  level: 0.4,
  stretch: null,
  when: "year-end",
  max: 5,
};

/** Counts people, so that a register gets a column that looks them up. */
const COUNSELLED: TargetDraft = {
  ...SIGNED,
  id: "CTXH-9",
  text: "90% đối tượng được tư vấn",
  rows: [
    {
      role: "measure",
      register: "Đối tượng",
      column: "",
      says: "tỷ lệ người đạt",
      value: "không có dòng là không đạt",
    },
    {
      role: "evidence",
      register: "Tư vấn - hỗ trợ",
      column: "Mã đối tượng",
      says: "có dòng là đạt",
      value: "",
    },
  ],
  compare: ">=",
  level: 0.9,
  when: "always",
};

jest.setTimeout(120_000);

let file: Uint8Array;
beforeAll(async () => {
  file = await sampleFile();
});

describe("targets of the centre's own", () => {
  test("come to the same when tried, when scored, and in the formulas", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    for (const draft of [SIGNED, COUNSELLED]) {
      const tried = await desk.tryTarget(draft);
      const { targets } = await desk.saveTarget(draft);
      expect(targets.at(-1)).toMatchObject({ id: draft.id, removed: false, parts: [{ own: true }] });
      expect(targets.at(-1)?.parts[0]?.draft).toEqual({ ...draft, max: null });
      const { scorecard } = await scoreWorkbook(workbook, { write: true });
      const result = scorecard.targets.find(({ target }) => target.id === draft.id);
      expect(result?.target).toMatchObject({ department: "CTXH", clause: "Mục 6", points: { max: 5 } });
      expect(tried.scope).toBeGreaterThan(0);
      const { pass, fail, missing } = tried;
      expect(result?.parts[0]?.tally).toMatchObject({ pass, fail, missing });
      expect(result?.verdict).toBe(tried.verdict);
      expect(await howLine(workbook, draft.id)).toMatchObject({ pass, fail, missing });
    }
  });

  test("are changed where they stand, and further lines of theirs are gone", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    await desk.saveTarget(SIGNED);
    await desk.saveTarget(COUNSELLED);
    const [head, , tested] = SIGNED.rows;
    const changed = { ...SIGNED, level: 0.5, rows: [head, tested].flatMap((row) => row ?? []) };
    const { targets } = await desk.saveTarget(changed);
    expect(targets.map(({ id }) => id).slice(-2)).toEqual(["CTXH-8", "CTXH-9"]);
    expect(targets.at(-2)?.parts[0]?.draft).toEqual({ ...changed, max: null });
    expect(targets.at(-1)?.parts[0]?.draft).toEqual({ ...COUNSELLED, max: null });
  });

  test("change how a ready-made one is measured", async () => {
    const desk = openDesk(open(file));
    const before = await desk.ownCampaign();
    const made = before.targets.find(({ id }) => id === "CTXH-5")?.parts[0]?.draft;
    if (!made) throw new Error("no target");
    const count = { ...made.rows[0], role: "measure", says: "số dòng trong kỳ" } as const;
    const draft = { ...made, rows: [{ register: "", column: "", value: "", ...count }], level: 3 };
    const { targets } = await desk.saveTarget(draft);
    expect(targets).toHaveLength(before.targets.length);
    const card = await desk.score({ reportDate: null });
    const part = card.departments.flatMap((one) => one.targets).find(({ id }) => id === "CTXH-5")?.parts[0];
    expect(part).toMatchObject({ kind: "count", level: 3, fail: 0 });
  });

  test("with letters behind their number are one target of several parts", async () => {
    const desk = openDesk(open(file));
    await desk.saveTarget({ ...SIGNED, id: "CTXH-8a" });
    const { targets } = await desk.saveTarget({ ...COUNSELLED, id: "CTXH-8b" });
    expect(targets.at(-1)).toMatchObject({ id: "CTXH-8", parts: [{ id: "CTXH-8a" }, { id: "CTXH-8b" }] });
    const further = await desk.saveTarget({ ...SIGNED, id: "QLCS-1c" });
    const one = further.targets.find(({ id }) => id === "QLCS-1");
    expect(one?.parts.map(({ id }) => id)).toEqual(["QLCS-1a", "QLCS-1b", "QLCS-1c"]);
  });

  test.each<[string, Partial<TargetDraft>, object]>([
    ["an id of strange signs", { id: 'A"1' }, { code: "definition-unreadable", details: { field: "Mã" } }],
    ["no text", { text: " " }, { code: "definition-unreadable", details: { field: "Nội dung" } }],
    ["no level", { level: null }, { code: "target-level-unreadable", details: { value: "" } }],
    ["more than everything", { level: 1.5 }, { code: "target-level-unreadable" }],
    ["nothing measured", { rows: [] }, { code: "definition-lacks" }],
    [
      "a column that is not there",
      { rows: SIGNED.rows.map((row) => ({ ...row, column: row.role === "test" ? "Ký tay" : row.column })) },
      { code: "definition-unreadable", details: { field: "Cột", value: "Ký tay" } },
    ],
  ])("%s is told without a place, and nothing is written", async (_what, change, error) => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    await expect(desk.tryTarget({ ...SIGNED, ...change })).rejects.toMatchObject(error);
    const told = await desk.saveTarget({ ...SIGNED, ...change }).catch((thrown: unknown) => thrown);
    expect(told).toMatchObject(error);
    expect(told).not.toHaveProperty("details.cell");
    expect(Buffer.from(workbook.toBytes()).equals(Buffer.from(open(file).toBytes()))).toBe(true);
  });

  test("that somebody has spoilt are told with their place", async () => {
    const workbook = open(file);
    await openDesk(workbook).saveTarget(SIGNED);
    const table = await tableNamed(workbook, "CachDoTuDat");
    const row = table.box.bottom;
    await put(workbook, table.sheet, row, 3, "Ký tay");
    const place = { sheet: "Cách đo tự đặt", cell: `D${String(row + 1)}` };
    await expect(scoreWorkbook(workbook, { write: false })).rejects.toMatchObject({
      code: "definition-unreadable",
      details: { ...place, value: "Ký tay" },
    });

    const { columns, sheet, box } = await tableNamed(workbook, "VanBan");
    await put(workbook, sheet, box.top + 1, columns.indexOf("Ký số"), "Có lẽ");
    const { findings } = await checkWorkbook(workbook, { write: false });
    expect(findings.map(({ rule }) => rule).sort()).toEqual(["definition-unreadable", "list-value"]);
    expect(findings.find(({ rule }) => rule === "definition-unreadable")).toMatchObject(place);
    expect((await openDesk(workbook).check()).total).toBe(2);
    await openDesk(workbook).writeWorklist();
  });

  test("taken out keep their lines and scores, and come back", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    await scoreWorkbook(workbook, { write: true });
    const scoring = await tableNamed(workbook, "ChamDiem");
    const [typed] = await cellsOf(workbook, [scoring.sheet]);
    const at = (row: number, column: string) => {
      return typed ? valueAt(typed, row, scoring.columns.indexOf(column)) : null;
    };
    const row =
      Array.from({ length: 99 }, (_, index) => index).find((one) => at(one, "Mã") === "YTND-3") ?? 0;
    await put(workbook, scoring.sheet, row, scoring.columns.indexOf("Duyệt"), 7);

    const { targets } = await desk.removeTarget({ target: "YTND-3", removed: true });
    expect(targets.find(({ id }) => id === "YTND-3")).toMatchObject({ removed: true, scores: 1 });
    const without = await scoreWorkbook(workbook, { write: true });
    expect(without.scorecard.targets.map(({ target }) => target.id)).not.toContain("YTND-3");
    expect(await howLine(workbook, "YTND-3a")).toBeNull();

    await desk.removeTarget({ target: "YTND-3", removed: false });
    const back = await scoreWorkbook(workbook, { write: true });
    expect(back.points?.card.targets.find(({ id }) => id === "YTND-3")?.counted).toEqual({ low: 7, high: 7 });
  });

  test("of which only some lines are marked are told", async () => {
    const workbook = open(file);
    await openDesk(workbook).removeTarget({ target: "YTND-3", removed: true });
    const table = await tableNamed(workbook, "ChiTieu");
    const [cells] = await cellsOf(workbook, [table.sheet]);
    const row = cells?.cells.findIndex((line) => line[0] === "YTND-3b") ?? 0;
    await put(workbook, table.sheet, (cells?.top ?? 0) + row, table.box.right, null);
    await expect(checkWorkbook(workbook, { write: false })).rejects.toMatchObject({
      code: "target-half-removed",
      details: { value: "YTND-3" },
    });
  });
});

describe("departments, columns and registers of the centre's own", () => {
  const FIELDS = [
    { register: "Văn bản", label: "Nguồn gốc", kind: "list", values: ["Tự soạn", "Nhận về"] },
    { register: "Đối tượng", label: "Hoàn cảnh", kind: "text", values: [] },
    { register: "Thăm nuôi", label: "Ngày thăm", kind: "date", values: [], owner: "QLCS" },
    { register: "Thăm nuôi", label: "Mã đối tượng", kind: "person", values: [] },
    { register: "Thăm nuôi", label: "Người thăm", kind: "text", values: [] },
    { register: "Thăm nuôi", label: "Đúng giờ", kind: "yesNo", values: [] },
  ] as const;
  const added = FIELDS.map((field) => ({
    ...field,
    required: false,
    personal: field.kind === "text",
  }));

  async function withThem(): Promise<Workbook & { toBytes(): Uint8Array }> {
    const workbook = open(file);
    const desk = openDesk(workbook);
    await desk.addFields(added);
    await desk.addDepartment({ id: "BV", name: "Tổ Bảo vệ" });
    const { box, sheet } = await tableNamed(workbook, "STD_ThamNuoi");
    const values: CellValue[] = [d("03/03/2026"), "DT001", "Hoàng Thị Bí Mật", "Có"];
    for (const [column, value] of values.entries()) await put(workbook, sheet, box.top + 1, column, value);
    return workbook;
  }

  test("are made by setting up: a sheet, columns at the end, values in the lists", async () => {
    const workbook = await withThem();
    const documents = await tableNamed(workbook, "VanBan");
    expect(documents.columns.at(-1)).toBe("Nguồn gốc");
    const [lists] = await cellsOf(workbook, ["Danh sách"]);
    const column = (title: string) => {
      const at = lists?.cells[2]?.indexOf(title) ?? -1;
      return lists?.cells.slice(3).flatMap((line) => line[at] ?? []);
    };
    expect(column("Tự soạn - Nhận về")).toEqual(["Tự soạn", "Nhận về"]);
    expect(column("Phòng")).toEqual(["HCTH", "QLCS", "CTXH", "YTND", "BV"]);
    const { names } = await workbook.contents();
    expect(names.map(({ name }) => name)).toContain("DS_TuSoanNhanVe");
    expect((await setUp(workbook, sonLa2026, { today: d("30/06/2026") })).added).toEqual([]);
  });

  test("are read whatever their table is called by now", async () => {
    const workbook = await withThem();
    const contents = await workbook.contents();
    const tables = contents.tables.map((table) =>
      table.name === "STD_ThamNuoi" ? { ...table, name: "Table7" } : table,
    );
    expect(sheetsToRead({ ...contents, tables })).toContain("Thăm nuôi");
    const made = tables.filter(({ sheet }) => !/tự đặt|Phòng thêm/.test(sheet));
    expect(sheetsToRead({ ...contents, tables: made })).not.toContain("Thăm nuôi");
  });

  test("are typed into sheets that are made for it, and come with the next scorecard", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    expect(await desk.ownLists()).toEqual({ sheet: "Cột và sổ tự đặt" });
    const list = await tableNamed(workbook, "CotTuDat");
    const said = ["Văn bản", "Người ký", "chữ", null, null, null, null];
    for (const [column, value] of said.entries()) {
      await put(workbook, list.sheet, list.box.top + 1, column, value);
    }
    expect(await desk.ownLists()).toEqual({ sheet: "Cột và sổ tự đặt" });
    await scoreWorkbook(workbook, { write: true });
    expect((await tableNamed(workbook, "VanBan")).columns.at(-1)).toBe("Người ký");
    const { registers } = await desk.ownCampaign();
    const field = registers.find(({ id }) => id === "documents")?.fields.at(-1);
    expect(field).toMatchObject({ label: "Người ký", kind: "text", own: true });
    const { sensitive } = await desk.sharing();
    expect(sensitive).toContainEqual({ sheet: "Văn bản", field: "Người ký", filled: 0 });
  });

  test("are checked, and can be asked about", async () => {
    const workbook = await withThem();
    const documents = await tableNamed(workbook, "VanBan");
    await put(workbook, documents.sheet, documents.box.top + 1, documents.box.right, "Chép lại");
    const { findings } = await checkWorkbook(workbook, { write: false });
    expect(findings).toContainEqual(expect.objectContaining({ sheet: "Văn bản", rule: "list-value" }));
    const visited: TargetDraft = {
      ...COUNSELLED,
      department: "BV",
      id: "BV-1",
      rows: [
        { role: "measure", register: "Thăm nuôi", column: "", says: "tỷ lệ dòng đạt", value: "" },
        { role: "scope", register: "", column: "Ngày thăm", says: "trong kỳ", value: "" },
        { role: "test", register: "", column: "Đúng giờ", says: "là", value: "Có" },
      ],
    };
    const desk = openDesk(workbook);
    expect(await desk.tryTarget(visited)).toMatchObject({ pass: 1, scope: 1, verdict: "exceeded" });
    await desk.saveTarget(visited);
    const view = await desk.score({ reportDate: null });
    expect(view.departments.at(-1)).toMatchObject({ id: "BV", name: "Tổ Bảo vệ", met: 1 });
    expect(await howLine(workbook, "BV-1")).toMatchObject({ pass: 1, fail: 0 });
  });

  test("go along to the department that keeps them, and no further", async () => {
    const workbook = await withThem();
    const copies = await share(workbook, { departments: ["QLCS", "CTXH", "BV"] });
    const kept = await openCopy(copyFor("QLCS", copies).bytes);
    expect(kept.cells("Thăm nuôi").cells.flat()).toContain("Hoàng Thị Bí Mật");
    const others = await openCopy(copyFor("CTXH", copies).bytes);
    expect(others.sheets.map(({ name }) => name)).not.toContain("Thăm nuôi");
    const codes = await share(await withThem(), { departments: ["QLCS"], columns: "codes" });
    const coded = await openCopy(copyFor("QLCS", codes).bytes);
    expect(coded.cells("Thăm nuôi").cells.flat()).not.toContain("Hoàng Thị Bí Mật");
    const { workbook: report } = files.open((await shareWithSuperior(workbook, files, { now: NOW })).bytes);
    const { sheets } = await report.contents();
    const all = await cellsOf(
      report,
      sheets.map(({ name }) => name),
    );
    expect(JSON.stringify(all)).not.toContain("Bí Mật");
  });

  test("do not let what somebody is called into the copy for superiors", async () => {
    const workbook = await withThem();
    const desk = openDesk(workbook);
    await desk.saveTarget({
      ...COUNSELLED,
      id: "QLCS-9",
      rows: [
        { role: "measure", register: "Thăm nuôi", column: "", says: "số dòng trong kỳ", value: "" },
        { role: "scope", register: "", column: "Người thăm", says: "là", value: "Hoàng Thị Bí Mật" },
      ],
      level: 1,
    });
    await expect(shareWithSuperior(workbook, files, { now: NOW })).rejects.toMatchObject({
      code: "personal-data-in-text",
      details: { sheet: "Cách đo tự đặt" },
    });
  });

  test("come back from their department and are merged", async () => {
    const workbook = await withThem();
    const [copy] = await share(workbook, { departments: ["QLCS"] });
    if (!copy) throw new Error("no copy");
    const { workbook: returned } = files.open(copy.bytes);
    const at = (await outlineOf(returned)).tables.find(({ name }) => name === "STD_ThamNuoi");
    if (!at) throw new Error("no register");
    await put(returned, at.sheet, at.box.top + 1, at.columns.indexOf("Đúng giờ"), "Không");
    const desk = openDesk(workbook, { files, random: chance(5) });
    const received = await desk.receive([{ name: copy.fileName, bytes: bytesOf(returned) }]);
    expect(received.counts).toMatchObject({ changed: 1, conflict: 0, added: 0, deleted: 0 });
    await desk.accept({ accepted: "safe", now: NOW });
    const { sheet, box, columns } = await tableNamed(workbook, "STD_ThamNuoi");
    const [cells] = await cellsOf(workbook, [sheet]);
    expect(cells && valueAt(cells, box.top + 1, columns.indexOf("Đúng giờ"))).toBe("Không");
  });

  test("have nothing to be formatted when they are new", async () => {
    const desk = openDesk(await withThem());
    const { registers } = await desk.formatting({ register: null });
    const own = registers.filter(({ sheet }) => ["Thăm nuôi", "Văn bản"].includes(sheet));
    expect(own.map(({ changes }) => changes)).toEqual([[], []]);
  });

  const NEW_COLUMN: OwnField = {
    register: "Văn bản",
    label: "Nguồn gốc",
    kind: "list",
    required: false,
    personal: false,
    values: ["Tự soạn"],
  };
  test.each<[string, Readonly<Record<string, unknown>>, object]>([
    ["a column that is there already", { label: "Ngày" }, { details: { field: "Cột" } }],
    ["a kind that nobody knows", { kind: "lạ" }, { details: { field: "Loại" } }],
    ["a list of nothing", { values: [] }, { details: { field: "Danh sách" } }],
    ["a register that nobody keeps", { register: "Sổ mới" }, { code: "definition-lacks" }],
    ["a register called like a sheet of ours", { register: "Cấu hình" }, { details: { field: "Sổ" } }],
  ])("%s is told, and nothing is written", async (_what, change, error) => {
    const workbook = open(file);
    const wrong = { ...NEW_COLUMN, ...change };
    await expect(openDesk(workbook).addFields([wrong])).rejects.toMatchObject(error);
    expect((await outlineOf(workbook)).sheets.map(({ name }) => name)).not.toContain("Cột và sổ tự đặt");
  });
});

describe("a workbook for another year", () => {
  test("asks the same, holds the people who stay, and nothing else", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook, { files, random: chance(5) });
    await desk.saveTarget(SIGNED);
    await desk.removeTarget({ target: "YTND-3", removed: true });
    await desk.setRuleLevel({ rule: "birth-range", level: "note" });
    await desk.addDepartment({ id: "BV", name: "Tổ Bảo vệ" });
    await desk.addFields([
      {
        register: "Đối tượng",
        label: "Hoàn cảnh",
        kind: "text",
        required: false,
        personal: true,
        values: [],
      },
    ]);
    const targets = await tableNamed(workbook, "ChiTieu");
    await put(workbook, targets.sheet, targets.box.top + 1, targets.columns.indexOf("Mức giao"), 0.95);
    const before = await desk.ownCampaign();
    const bytes = workbook.toBytes();
    const copy = await desk.copyCampaign({ year: 2027, today: NOW, keep: ["residents"] });
    expect(Buffer.from(workbook.toBytes()).equals(Buffer.from(bytes))).toBe(true);

    const next = openDesk(open(copy.bytes), { files, random: chance(5) });
    const after = await next.ownCampaign();
    expect(after.targets).toEqual(before.targets);
    expect(after.departments).toEqual(before.departments);
    expect(await next.ruleLevels()).toMatchObject({ levels: { "birth-range": "note" } });
    const look = await next.look();
    expect(look.campaign).toMatchObject({ year: 2027, title: "Phong trào thi đua năm 2027" });
    expect(look.lacking).toEqual([]);
    const counts = new Map(look.registers.map(({ id, entries }) => [id, entries]));
    expect(counts.get("residents")).toBe(copy.rows);
    expect(counts.get("staff")).toBe(0);
    expect(counts.get("meals")).toBe(0);
    expect((await tableNamed(open(copy.bytes), "DoiTuong")).columns).toContain("Hoàn cảnh");
    const view = await next.score({ reportDate: null });
    expect(view.points?.shown.length).toBeGreaterThan(0);
  });

  test("leaves out who has left by then", async () => {
    const workbook = open(file);
    const { sheet, box, columns } = await tableNamed(workbook, "DoiTuong");
    const desk = openDesk(workbook, { files, random: chance(5) });
    const all = await desk.copyCampaign({ year: 2027, today: NOW, keep: ["residents"] });
    const [cells] = await cellsOf(workbook, [sheet]);
    const until = columns.indexOf("Ngày ra");
    const staying = Array.from({ length: box.bottom - box.top }, (_, index) => box.top + 1 + index).filter(
      (row) => cells && valueAt(cells, row, until) === null,
    );
    await put(workbook, sheet, staying[0] ?? 0, until, d("31/12/2026"));
    await put(workbook, sheet, staying[1] ?? 0, until, d("01/01/2027"));
    const fewer = await openDesk(workbook, { files, random: chance(5) }).copyCampaign({
      ...{ year: 2027, today: NOW, keep: ["residents"] },
    });
    expect(fewer.rows).toBe(all.rows - 1);
  });
});

test("a workbook that asks for nothing of its own gets no sheets for it", async () => {
  const workbook = open(file);
  const before = (await outlineOf(workbook)).sheets.map(({ name }) => name);
  await openDesk(workbook).ownCampaign();
  expect((await setUp(workbook, sonLa2026, { today: d("30/06/2026") })).added).toEqual([]);
  expect((await outlineOf(workbook)).sheets.map(({ name }) => name)).toEqual(before);
});

function bytesOf(workbook: Workbook): Uint8Array {
  if (!("toBytes" in workbook) || typeof workbook.toBytes !== "function") throw new Error("no file");
  const bytes: unknown = workbook.toBytes();
  if (!(bytes instanceof Uint8Array)) throw new Error("no file");
  return bytes;
}

async function tableNamed(workbook: Workbook, name: string) {
  const table = (await outlineOf(workbook)).tables.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

async function put(workbook: Workbook, sheet: string, row: number, column: number, value: CellValue) {
  await workbook.write({ sheets: [], names: [], columns: [], cells: [{ sheet, row, column, value }] });
}

/** What the formulas of a part came to; null where it has no line. */
async function howLine(workbook: Workbook, part: string) {
  const [how] = await cellsOf(workbook, ["Cách tính"]);
  const lines = how?.cells ?? [];
  const header = lines.find((line) => line.includes("Cách tính")) ?? [];
  const line = lines.find((one) => one[0] === part);
  const at = (title: string) => line?.[header.findIndex((name) => name === title)];
  return line ? { pass: at("Đạt"), fail: at("Không đạt"), missing: at("Chưa có dữ liệu") } : null;
}
