import type { Copy } from "../../../src/actions/exchange";
import { registerOf } from "../../../src/campaign/campaign";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { registerRows } from "../../../src/exchange/registerRows";
import { ownEntries, registersOf } from "../../../src/exchange/scope";
import { readBaseline } from "../../../src/sheets/copies/department/baselineReader";
import { readGuideStamp } from "../../../src/sheets/copies/department/guideReader";
import { BASELINE_SHEET, GUIDE_SHEET, LISTS_SHEET, RESULTS_SHEET } from "../../../src/sheets/names";
import { parseAddress } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/value";
import type { SheetCells } from "../../../src/workbook/workbook";
import type { XlsxWorkbook } from "../../../src/xlsx";
import { d } from "../../books";
import { open, sampleFile } from "../workbooks";
import { bookOfMaster, copyFor, DEPARTMENTS, masterRows, openCopy, saidBy, share, textIn } from "./copies";

let master: XlsxWorkbook;
let full: readonly Copy[];
let codes: readonly Copy[];
beforeAll(async () => {
  const file = await sampleFile("30/06/2026", { residents: 14, clean: false });
  master = open(file);
  full = await share(master);
  codes = await share(master, { columns: "codes", seed: 11 });
});

/** The values of a list, where a name points: 'Danh sách'!$A$4:$A$5. */
function valuesAt(refersTo: string, { cells }: SheetCells): string {
  const box = parseAddress(refersTo.slice(refersTo.indexOf("!") + 1));
  if (!box || !refersTo.includes(LISTS_SHEET)) throw new Error(`${refersTo} is no list`);
  const lines = cells.slice(box.top, box.bottom + 1);
  return lines.map((line) => textOf(line[box.left])).join();
}

const textOf = (value: CellValue | undefined) => (typeof value === "string" ? value : "");
const sheetsOf = (department: string) => registersOf(department, sonLa2026).map(({ sheet }) => sheet);

describe.each(DEPARTMENTS)("the copy for %s", (department) => {
  test("holds its own rows as they stand in the master, and nobody else's", async () => {
    const book = await bookOfMaster(master);
    const copy = await openCopy(copyFor(department, full).bytes);
    let rows = 0;
    for (const { id } of registersOf(department, sonLa2026)) {
      const entries = book.entries(id);
      const own = registerRows(entries, false, ownEntries(entries, department));
      expect(saidBy(copy.rows(id))).toEqual(saidBy(own));
      rows += own.rows.length;
    }
    expect(copyFor(department, full).rows).toBe(rows);
    expect(rows).toBeGreaterThan(0);
  });

  test("has its registers and what is needed to work with them, and no other sheet", async () => {
    const copy = await openCopy(copyFor(department, full).bytes);
    const { sheets, structureLocked } = copy;
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ...[GUIDE_SHEET, ...sheetsOf(department), RESULTS_SHEET, LISTS_SHEET].map((name) => [name, "visible"]),
      [BASELINE_SHEET, "veryHidden"],
    ]);
    expect(structureLocked).toBe(true);
  });

  test("has the lists that its drop-downs take, and no other", async () => {
    const { names, cells } = await openCopy(copyFor(department, full).bytes);
    const fields = registersOf(department, sonLa2026).flatMap(({ fields: all }) => all);
    const wanted = fields.filter(({ kind }) => kind === "list").map(({ values }) => values.join());
    const found = names.map(({ refersTo }) => valuesAt(refersTo, cells(LISTS_SHEET)));
    expect(found.sort()).toEqual([...new Set(wanted)].sort());
  });

  test("tells its own targets", async () => {
    const { cells } = await openCopy(copyFor(department, full).bytes);
    const ids = cells(RESULTS_SHEET).cells.map(([id]) => id);
    const told = sonLa2026.targets.filter(({ id }) => ids.includes(id));
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(sonLa2026.targets.filter((target) => target.department === department));
  });

  test("can be recognised and compared when it comes back", async () => {
    for (const copies of [full, codes]) {
      const copy = await openCopy(copyFor(department, copies).bytes);
      const sent = readBaseline(copy.cells(BASELINE_SHEET));
      if (sent === "damaged") throw new Error("the baseline is damaged");
      expect(sent.stamp).toEqual({
        format: 1,
        campaign: "son-la-2026",
        campaignVersion: sonLa2026.version,
        year: 2026,
        department,
        sending: expect.stringMatching(/^[A-Z0-9]{8}$/) as string,
        sentOn: d("22/11/2026"),
        columns: copies === full ? "full" : "codes",
      });
      expect(readGuideStamp(copy.cells(GUIDE_SHEET))).toEqual(sent.stamp);
      expect(sent.baseline.map(({ register }) => register)).toEqual(
        registersOf(department, sonLa2026).map(({ id }) => id),
      );
      for (const baseline of sent.baseline) {
        expect(saidBy(baseline)).toEqual(saidBy(copy.rows(baseline.register)));
      }
    }
  });

  test("of codes holds no column with personal data", async () => {
    const copy = await openCopy(copyFor(department, codes).bytes);
    for (const { id, fields } of registersOf(department, sonLa2026)) {
      const open = fields.filter(({ personal }) => !personal).map(({ label }) => label);
      expect(copy.rows(id).labels).toEqual(open);
      expect(copy.rows(id).rows).toHaveLength(
        (await openCopy(copyFor(department, full).bytes)).rows(id).rows.length,
      );
    }
  });
});

describe("what must not be in a copy is not in the file either", () => {
  /** Values of a field that stand in no other field of a shared or open kind. */
  async function valuesOf(register: string, label: string): Promise<string[]> {
    const { labels, rows } = await masterRows(master, register);
    const column = labels.indexOf(label);
    expect(column).toBeGreaterThanOrEqual(0);
    const texts = rows.map(({ values }) => values[column]).filter((value) => typeof value === "string");
    expect(texts.length).toBeGreaterThan(0);
    return [...new Set(texts.filter((text) => text.length > 5))];
  }
  /** As they stand in a file: its letters escaped. */
  const foundIn = (values: readonly string[], copy: Copy) => {
    const text = textIn(copy.bytes);
    return values.filter((value) => text.includes(value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")));
  };

  test("names, numbers and notes of people, where only codes were asked for", async () => {
    const staff = new Set(await valuesOf("staff", "Họ và tên"));
    const names = (await valuesOf("residents", "Họ và tên")).filter((name) => !staff.has(name));
    const hidden = [
      ...names,
      ...(await valuesOf("residents", "Số định danh")),
      ...(await valuesOf("residents", "Ghi chú")),
      ...(await valuesOf("incidents", "Mô tả")),
      "Khuyết tật đặc biệt nặng",
    ];
    for (const department of DEPARTMENTS) expect(foundIn(hidden, copyFor(department, codes))).toEqual([]);
    // The search itself finds them where they are.
    expect(foundIn(names, copyFor("CTXH", full))).toEqual(names);
  });

  test("registers of other departments", async () => {
    const names = await valuesOf("residents", "Số định danh");
    for (const department of ["HCTH", "QLCS", "YTND"]) {
      expect(foundIn(names, copyFor(department, full))).toEqual([]);
    }
    expect(foundIn(await valuesOf("documents", "Trích yếu"), copyFor("YTND", full))).toEqual([]);
  });
});

test("a text that looks like a formula stays a text, an error leaves as a blank cell", async () => {
  const workbook = open(await sampleFile());
  const { rows } = await masterRows(workbook, "healthchecks");
  const column = registerOf(sonLa2026, "healthchecks").fields.findIndex(({ label }) => label === "Kết luận");
  const at = (index: number) => ({ sheet: "Khám sức khỏe", row: rows[index]?.at ?? 0, column });
  const cells = [
    { ...at(0), value: "=1+1" },
    { ...at(1), value: { error: "#N/A" } },
  ];
  await workbook.write({ sheets: [], names: [], columns: [], cells });
  const [copy] = await share(workbook, { departments: ["YTND"] });
  const bytes = copy?.bytes ?? new Uint8Array();
  expect(
    (await openCopy(bytes))
      .rows("healthchecks")
      .rows.slice(0, 2)
      .map(({ values }) => values[column]),
  ).toEqual(["=1+1", null]);
  expect(textIn(bytes)).not.toContain("<f>1+1");
});

test("files and mails say what they are, and nothing of any person", () => {
  expect(full.map(({ fileName }) => fileName)).toEqual(
    DEPARTMENTS.map((id) => `2026_${id}_ban-gui-phong_2026-11-22.xlsx`),
  );
  const { mail, rows, fileName } = copyFor("QLCS", full);
  expect(mail.subject).toBe("Sổ theo dõi thi đua năm 2026 của Phòng Quản lý chăm sóc, gửi ngày 22/11/2026");
  expect(mail.body).toContain(fileName);
  expect(mail.body).toContain(`7 sổ của phòng với ${String(rows)} dòng`);
  expect(mail.body).toContain("đặt mật khẩu");
  expect(copyFor("QLCS", codes).mail.body).not.toContain("mật khẩu");
});

test("the same workbook, chance and time give the same files", async () => {
  const once = open(await sampleFile());
  const again = open(await sampleFile());
  const bytesOf = (copies: readonly Copy[]) =>
    copies.map(({ bytes }) => Buffer.from(bytes).toString("base64"));
  expect(bytesOf(await share(once))).toEqual(bytesOf(await share(again)));
});
