import type { OwnThing, TargetDraft } from "../../src/actions/own";
import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { openDesk } from "../../src/actions/openDesk";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { shareWithSuperior } from "../../src/actions/share/superior";
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
const SECRET = "Hoàng Thị Bí Mật";

const DEPARTMENT: OwnThing = { kind: "department", id: "BV" };
const REGISTER: OwnThing = { kind: "register", sheet: "Thăm nuôi" };
const COLUMN: OwnThing = { kind: "field", sheet: "Văn bản", label: "Nguồn gốc" };
const ON_TIME: OwnThing = { kind: "field", sheet: "Thăm nuôi", label: "Đúng giờ" };

/** Uses the department, the register, and its last column. */
const VISITED: TargetDraft = {
  id: "BV-1",
  department: "BV",
  text: "90% lượt thăm đúng giờ",
  clause: "",
  rows: [
    { role: "measure", register: "Thăm nuôi", column: "", says: "tỷ lệ dòng đạt", value: "" },
    { role: "scope", register: "", column: "Ngày thăm", says: "trong kỳ", value: "" },
    { role: "test", register: "", column: "Đúng giờ", says: "là", value: "Có" },
  ],
  compare: ">=",
  level: 0.9,
  stretch: null,
  when: "always",
  max: null,
};

jest.setTimeout(120_000);

/** With a column in Văn bản, a register of four columns and a department, and something entered in each. */
let file: Uint8Array;
beforeAll(async () => {
  const workbook = open(await sampleFile());
  const desk = openDesk(workbook);
  const fields = [
    { register: "Văn bản", label: "Nguồn gốc", kind: "list", values: ["Tự soạn", "Nhận về"] },
    { register: "Thăm nuôi", label: "Ngày thăm", kind: "date", values: [], owner: "QLCS" },
    { register: "Thăm nuôi", label: "Ngày ghi", kind: "date", values: [] },
    { register: "Thăm nuôi", label: "Người thăm", kind: "text", values: [] },
    { register: "Thăm nuôi", label: "Đúng giờ", kind: "yesNo", values: [] },
  ] as const;
  await desk.addFields(
    fields.map((field) => ({ ...field, required: false, personal: field.kind === "text" })),
  );
  await desk.addDepartment({ id: "BV", name: "Tổ Bảo vệ" });
  const { box, sheet } = await tableNamed(workbook, "STD_ThamNuoi");
  const values: CellValue[] = [d("03/03/2026"), d("04/03/2026"), SECRET, "Có"];
  for (const [column, value] of values.entries()) await put(workbook, sheet, box.top + 1, column, value);
  const documents = await tableNamed(workbook, "VanBan");
  for (const row of [1, 2]) {
    await put(workbook, documents.sheet, documents.box.top + row, documents.box.right, "Tự soạn");
  }
  file = workbook.toBytes();
});

describe("what a centre has added", () => {
  test.each<[string, OwnThing, number]>([
    ["a column", COLUMN, 2],
    ["a register", REGISTER, 1],
    ["a department", DEPARTMENT, 0],
  ])("%s is taken out and back, with what was entered there", async (_what, thing, count) => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    const before = await desk.ownCampaign();
    const cells = await entered(workbook);
    expect(await desk.ownData(thing)).toEqual({ count });
    const out = await desk.removeAddition({ thing, removed: true });
    expect(out.additions).toContainEqual(expect.objectContaining({ thing, removed: true }));
    expect(await entered(workbook)).toEqual(cells);
    const { scorecard } = await scoreWorkbook(workbook, { write: true });
    expect(scorecard.targets.length).toBeGreaterThan(0);
    expect(await entered(workbook)).toEqual(cells);
    expect(await desk.removeAddition({ thing, removed: false })).toEqual(before);
    expect(await entered(workbook)).toEqual(cells);
  });

  test("is not in the campaign as long as it is out", async () => {
    const desk = openDesk(open(file));
    await desk.removeAddition({ thing: COLUMN, removed: true });
    await desk.removeAddition({ thing: REGISTER, removed: true });
    const { departments, registers } = await desk.removeAddition({ thing: DEPARTMENT, removed: true });
    expect(departments.map(({ id }) => id)).not.toContain("BV");
    expect(registers.map(({ sheet }) => sheet)).not.toContain("Thăm nuôi");
    const documents = registers.find(({ id }) => id === "documents");
    expect(documents?.fields.map(({ label }) => label)).not.toContain("Nguồn gốc");
  });

  test("is not offered in drop-down lists as long as it is out", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    const place = async () =>
      (await workbook.contents()).names.find(({ name }) => name === "DS_Phong")?.refersTo;
    const with5 = await place();
    await desk.removeAddition({ thing: DEPARTMENT, removed: true });
    expect(await place()).toBe(with5?.replace(/8$/, "7"));
    await desk.removeAddition({ thing: DEPARTMENT, removed: false });
    expect(await place()).toBe(with5);
  });

  test("keeps columns out that were out before the register", async () => {
    const desk = openDesk(open(file));
    await desk.removeAddition({ thing: ON_TIME, removed: true });
    await desk.removeAddition({ thing: REGISTER, removed: true });
    const { registers } = await desk.removeAddition({ thing: REGISTER, removed: false });
    const labels = registers.find(({ id }) => id === "Thăm nuôi")?.fields.map(({ label }) => label);
    expect(labels).toEqual(["Ngày thăm", "Ngày ghi", "Người thăm"]);
  });

  test.each<[string, OwnThing, object]>([
    ["a column", ON_TIME, { thing: "field", value: "Đúng giờ", register: "Thăm nuôi" }],
    ["the day of an entry", { ...ON_TIME, label: "Ngày thăm" }, { thing: "field", value: "Ngày thăm" }],
    ["a register", REGISTER, { thing: "register", value: "Thăm nuôi" }],
    ["a department", DEPARTMENT, { thing: "department", value: "Tổ Bảo vệ" }],
  ])("%s that a target uses stays, and the target is named", async (_what, thing, details) => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    await desk.saveTarget(VISITED);
    const before = Buffer.from(workbook.toBytes());
    const error = { code: "own-in-use", details: { ...details, targets: ["BV-1"] } };
    for (const told of [desk.ownData(thing), desk.removeAddition({ thing, removed: true })]) {
      await expect(told).rejects.toMatchObject(error);
    }
    await expect(desk.ownData(thing)).rejects.not.toHaveProperty("details.cell");
    expect(Buffer.from(workbook.toBytes()).equals(before)).toBe(true);
  });

  test("goes after the target that uses it, and comes back before it", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    await desk.saveTarget(VISITED);
    const before = await desk.ownCampaign();
    await desk.removeTarget({ target: "BV-1", removed: true });
    const things = [ON_TIME, REGISTER, DEPARTMENT];
    for (const thing of things) await desk.removeAddition({ thing, removed: true });
    const { targets } = await desk.ownCampaign();
    expect(targets.at(-1)).toMatchObject({ id: "BV-1", removed: true });
    await scoreWorkbook(workbook, { write: true });
    expect(await written(workbook)).not.toMatch(/STD_ThamNuoi|Thăm nuôi|BV-1/);
    await expect(desk.removeTarget({ target: "BV-1", removed: false })).rejects.toMatchObject({
      code: "own-needed",
      details: { targets: ["BV-1"] },
    });
    for (const thing of things.reverse()) await desk.removeAddition({ thing, removed: false });
    expect(await desk.removeTarget({ target: "BV-1", removed: false })).toEqual(before);
  });

  test("stays as long as a register is kept by it", async () => {
    const desk = openDesk(open(file));
    await desk.addFields([
      {
        ...{
          register: "Gác cổng",
          label: "Ngày",
          kind: "date",
          required: false,
          personal: false,
          values: [],
        },
        owner: "BV",
      },
    ]);
    await expect(desk.removeAddition({ thing: DEPARTMENT, removed: true })).rejects.toMatchObject({
      code: "own-in-use",
      details: { value: "Tổ Bảo vệ", registers: ["Gác cổng"] },
    });
  });

  test("is told with its place where a hand has marked what a target uses", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    await desk.saveTarget(VISITED);
    await desk.removeAddition({ thing: COLUMN, removed: true });
    const list = await tableNamed(workbook, "CotTuDat");
    await put(workbook, list.sheet, list.box.bottom, list.box.right, "bỏ");
    await expect(checkWorkbook(workbook, { write: false })).rejects.toMatchObject({
      code: "own-in-use",
      details: { sheet: "Cột và sổ tự đặt", cell: `H${String(list.box.bottom + 1)}`, targets: ["BV-1"] },
    });
    await put(workbook, list.sheet, list.box.bottom, list.box.right, "Không");
    await checkWorkbook(workbook, { write: false });
  });

  test("is no copy of a register that has the same columns", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    const day = { label: "Ngày thăm", kind: "date", required: false, personal: false, values: [] } as const;
    await desk.removeAddition({ thing: REGISTER, removed: true });
    await desk.addFields([{ register: "Thăm hỏi", ...day, owner: "QLCS" }]);
    const { findings } = await checkWorkbook(workbook, { write: false });
    expect(findings.filter(({ sheet }) => sheet === "Thăm nuôi")).toEqual([]);
  });

  test("is not added again beside itself", async () => {
    const desk = openDesk(open(file));
    await desk.removeAddition({ thing: COLUMN, removed: true });
    await desk.removeAddition({ thing: DEPARTMENT, removed: true });
    const column = { register: "Văn bản", label: "nguồn gốc", kind: "text", values: [] } as const;
    await expect(desk.addFields([{ ...column, required: false, personal: true }])).rejects.toMatchObject({
      code: "own-taken-out",
    });
    await expect(desk.addDepartment({ id: "BV", name: "Bếp" })).rejects.toMatchObject({
      code: "own-taken-out",
      details: { thing: "department", value: "Tổ Bảo vệ" },
    });
  });

  test("does not leave with copies, nor what was entered there", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    await desk.removeAddition({ thing: REGISTER, removed: true });
    await desk.removeAddition({ thing: COLUMN, removed: true });
    const kept = await openCopy(copyFor("QLCS", await share(workbook, { departments: ["QLCS"] })).bytes);
    expect(kept.sheets.map(({ name }) => name)).not.toContain("Thăm nuôi");
    await shareWithSuperior(workbook, files, { now: NOW });
    const { sheet } = await tableNamed(workbook, "ChiTieu");
    const targets = await tableNamed(workbook, "ChiTieu");
    await put(workbook, sheet, targets.box.top + 1, targets.columns.indexOf("Nội dung"), SECRET);
    await expect(shareWithSuperior(workbook, files, { now: NOW })).rejects.toMatchObject({
      code: "personal-data-in-text",
    });
  });

  test("stays out in a workbook for another year", async () => {
    const desk = openDesk(open(file), { files, random: chance(5) });
    await desk.saveTarget(VISITED);
    await desk.removeTarget({ target: "BV-1", removed: true });
    for (const thing of [COLUMN, REGISTER, DEPARTMENT]) await desk.removeAddition({ thing, removed: true });
    const before = await desk.ownCampaign();
    const copy = await desk.copyCampaign({ year: 2027, today: NOW, keep: [] });
    const next = openDesk(open(copy.bytes));
    expect(await next.ownCampaign()).toEqual(before);
    const { registers } = await next.removeAddition({ thing: REGISTER, removed: false });
    expect(registers.map(({ sheet }) => sheet)).toContain("Thăm nuôi");
  });
});

async function tableNamed(workbook: Workbook, name: string) {
  const table = (await outlineOf(workbook)).tables.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

async function put(workbook: Workbook, sheet: string, row: number, column: number, value: CellValue) {
  await workbook.write({ sheets: [], names: [], columns: [], cells: [{ sheet, row, column, value }] });
}

/** What stands in the columns of people. */
async function entered(workbook: Workbook): Promise<CellValue[][]> {
  const [visits, documents] = [
    await tableNamed(workbook, "STD_ThamNuoi"),
    await tableNamed(workbook, "VanBan"),
  ];
  const [there, sent] = await cellsOf(workbook, [visits.sheet, documents.sheet]);
  const column = documents.columns.indexOf("Nguồn gốc");
  return [
    there ? [0, 1, 2, 3].map((one) => valueAt(there, visits.box.top + 1, one)) : [],
    sent ? [1, 2, 3].map((row) => valueAt(sent, documents.box.top + row, column)) : [],
  ];
}

/** All cells of the sheets that scoring makes. */
async function written(workbook: Workbook): Promise<string> {
  return JSON.stringify(await cellsOf(workbook, ["Bảng điểm", "Cách tính"]));
}
