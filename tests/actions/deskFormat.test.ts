import type { Desk } from "../../src/actions/desk";
import type { LookChange } from "../../src/actions/format";
import { openDesk } from "../../src/actions/openDesk";
import { random } from "../../src/taskpane/work/chance";
import { files } from "../../src/taskpane/work/files";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { Trouble } from "../../src/workbook/trouble";
import type { Workbook } from "../../src/workbook/workbook";
import { d } from "../books";
import { closeDoors, DOORS } from "../contract/doors";
import { cellsOf } from "../looking";
import { areaOf, dress, tableOf, untidy } from "../untidyLooks";
import { open, sampleFile } from "./workbooks";

jest.setTimeout(120_000);
afterEach(closeDoors);

const NOW = d("01/07/2026") + 0.5;
const ALL = { register: null };
const RESIDENTS = { register: "residents" };

let file: Uint8Array;
beforeAll(async () => {
  file = await sampleFile();
});

async function changesOf(desk: Desk, register = "residents"): Promise<readonly LookChange[]> {
  const { registers } = await desk.formatting({ register });
  return registers.find((one) => one.register === register)?.changes ?? [];
}

const told = (changes: readonly LookChange[]) =>
  changes.map((change) =>
    "columns" in change
      ? `${change.fault}: ${change.columns.map(({ field, cells, place }) => `${field} ${String(cells)} ${place.cell}`).join(", ")}`
      : `${change.fault} ${change.place.cell} ${String(change.rows)}`,
  );

/** In which order a workbook tells its rules says nothing. */
const lookOf = async (workbook: Workbook) => {
  const looks = await workbook.looks([await areaOf(workbook, "residents")]);
  return looks.map((look) => ({
    ...look,
    boxes: look.boxes.map(({ validations, ...box }) => ({
      ...box,
      validations: validations.toSorted((one, other) => one.box.top - other.box.top),
    })),
  }));
};

const valuesOf = async (workbook: Workbook) => {
  const { sheets } = await workbook.contents();
  const names = sheets.map(({ name }) => name).filter((name) => !name.startsWith("SCT_"));
  return (await cellsOf(workbook, names)).map(({ name, cells }) => [name, cells]);
};

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error: unknown) => (error instanceof Trouble ? error.code : String(error)),
  );
}

describe.each(DOORS)("formatting by way of $name", (door) => {
  test("finds nothing in registers as they are set up, and writes nothing", async () => {
    const { workbook, save } = await door.open(file);
    const { registers, skipped } = await openDesk(workbook()).formatting(ALL);
    expect(registers.filter(({ changes }) => changes.length > 0)).toEqual([]);
    expect([registers.length, skipped]).toEqual([16, []]);
    const before = await save();
    await openDesk(workbook()).format({ ...ALL, now: NOW });
    expect(await save()).toEqual(before);
    expect(await openDesk(workbook()).lastFormat()).toBeNull();
  });

  test("says what it would change, with places", async () => {
    const { workbook } = await door.open(file);
    await untidy(workbook());
    expect(told(await changesOf(openDesk(workbook())))).toEqual([
      "header A4 0",
      "text-format: Số định danh null E5",
      "date-format: Ngày tiếp nhận 5 I5",
      "font: Họ và tên some B5",
      "alignment: Họ và tên some B5",
      "list: Giới tính 3 C6",
      "limit: Ngày tiếp nhận 2 I5",
      "narrow: Ngày sinh null D4",
      "wide: Dân tộc null G4",
      "header-height A4 1",
      "freeze A4 0",
      "filter A4 0",
      "paper A4 0",
      "margins A4 0",
      "one-page-wide A4 0",
      "repeated-header A4 0",
      "page-numbers A4 0",
    ]);
  });

  test("makes it as it was set up, changes no value, and once more changes nothing", async () => {
    const { workbook, save } = await door.open(file);
    const [tidy] = await lookOf(workbook());
    await untidy(workbook());
    const values = await valuesOf(workbook());
    const report = await openDesk(workbook()).format({ ...ALL, now: NOW });
    expect(report.registers.flatMap(({ changes, sheet }) => (changes.length > 0 ? [sheet] : []))).toEqual([
      "Đối tượng",
    ]);
    const [look] = await lookOf(workbook());
    expect(look?.boxes).toEqual(tidy?.boxes);
    expect([look?.freeze, look?.filters]).toEqual([tidy?.freeze, tidy?.filters]);
    expect({ ...look?.page, centerHeader: "" }).toEqual({ ...tidy?.page, centerHeader: "" });
    expect(look?.page.centerHeader).toBe("Lưu hành nội bộ &P");
    expect(await valuesOf(workbook())).toEqual(values);
    expect(await changesOf(openDesk(workbook()))).toEqual([]);
    const once = await save();
    await openDesk(workbook()).format({ ...ALL, now: NOW });
    expect(await save()).toEqual(once);
  });

  test("is undone, and everything looks exactly as before", async () => {
    const { workbook } = await door.open(file);
    await untidy(workbook());
    const before = await lookOf(workbook());
    await openDesk(workbook()).format({ ...RESIDENTS, now: NOW });
    expect(await lookOf(workbook())).not.toEqual(before);
    expect(await openDesk(workbook()).lastFormat()).toEqual({
      at: NOW,
      finished: true,
      sheets: ["Đối tượng"],
    });
    expect(await openDesk(workbook()).undoFormat()).toEqual({ sheets: ["Đối tượng"], skipped: [] });
    expect(await lookOf(workbook())).toEqual(before);
    expect(await openDesk(workbook()).lastFormat()).toBeNull();
    expect(await codeOf(openDesk(workbook()).undoFormat())).toBe("nothing-to-restore");
  });
});

describe("what became of the workbook since", () => {
  const EMPTY: WorkbookPlan = { sheets: [], names: [], cells: [], columns: [] };
  const formatted = async () => {
    const workbook = open(file);
    await untidy(workbook);
    const before = await lookOf(workbook);
    await openDesk(workbook).format({ ...ALL, now: NOW });
    return { workbook, before };
  };
  /** As if somebody had taken the table away. */
  const without = (workbook: Workbook): Workbook => ({
    contents: () => workbook.contents(),
    looks: (areas) => workbook.looks(areas),
    write: (plan) => workbook.write(plan),
    read: async (areas) => {
      const { outline, sheets } = await workbook.read(areas);
      return {
        outline: { ...outline, tables: outline.tables.filter(({ name }) => name !== "DoiTuong") },
        sheets,
      };
    },
  });

  test("rows that came at the end keep their look, the others get theirs back", async () => {
    const { workbook, before } = await formatted();
    const area = await areaOf(open(file), "residents");
    const { table } = await tableOf(workbook, "residents");
    const growth = { table: table.name, from: table.box, rows: 1 };
    await workbook.write({ ...EMPTY, growths: [growth] });
    await openDesk(workbook).undoFormat();
    const row = table.box.bottom + 1;
    const added = { ...area, boxes: [{ top: row, left: 1, bottom: row, right: 1 }] };
    const [now, below] = await workbook.looks([area, added]);
    expect(below?.boxes[0]?.style.font).toBe("Times New Roman");
    expect(now?.boxes.map(({ style }) => style)).toEqual(before[0]?.boxes.map(({ style }) => style));
    expect(now?.page).toEqual(before[0]?.page);
  });

  test("a register with other columns is left as it is, and said; of none left it is refused", async () => {
    const { workbook } = await formatted();
    await workbook.write({ ...EMPTY, cells: [{ sheet: "Đối tượng", row: 3, column: 6, value: "Nơi ở" }] });
    const look = await workbook.looks([await areaOf(workbook, "residents")]);
    expect(await codeOf(openDesk(workbook).undoFormat())).toBe("restore-changed");
    expect(await workbook.looks([await areaOf(workbook, "residents")])).toEqual(look);
  });

  test("a register that is gone is skipped, and said", async () => {
    const { workbook } = await formatted();
    expect(await openDesk(without(workbook)).undoFormat()).toEqual({
      sheets: [],
      skipped: [{ sheet: "Đối tượng", why: "missing" }],
    });
    expect(await openDesk(workbook).undoFormat()).toEqual({ sheets: ["Đối tượng"], skipped: [] });
  });

  test("a register that is not there is skipped when formatting, and the others are not", async () => {
    const { registers, skipped } = await openDesk(without(open(file))).formatting(ALL);
    expect(skipped).toEqual([{ sheet: "Đối tượng", why: "table-missing" }]);
    expect(registers.length).toBe(15);
  });

  test("only the last formatting can be undone", async () => {
    const { workbook } = await formatted();
    const tidy = await lookOf(workbook);
    await dress(workbook, { ...NOTHING, sheet: "Đối tượng", freeze: { rows: 1, columns: 0 } });
    await openDesk(workbook).format({ ...ALL, now: NOW + 1 });
    await openDesk(workbook).undoFormat();
    const [look] = await lookOf(workbook);
    expect(look?.freeze).toEqual({ rows: 1, columns: 0 });
    expect(look?.boxes).toEqual(tidy[0]?.boxes);
    expect(await openDesk(workbook).lastFormat()).toBeNull();
  });
});

test("the sheet that keeps it is none that a person made, where such a workbook comes back", async () => {
  const workbook = open(file);
  await untidy(workbook);
  await openDesk(workbook).format({ ...ALL, now: NOW });
  const desk = openDesk(open(file), { files, random });
  const { files: received } = await desk.receive([{ name: "so.xlsx", bytes: workbook.toBytes() }]);
  const unknown = received.flatMap(({ notes }) => notes.filter(({ kind }) => kind === "sheet-unknown"));
  expect([received.length, received[0]?.refusal, unknown]).toEqual([1, null, []]);
});

describe("cut off in the middle", () => {
  /** The writes before that one are done, that one in part, and then nobody answers. */
  const cutOff = (workbook: Workbook, at: number): Workbook => {
    let writes = 0;
    return {
      contents: () => workbook.contents(),
      looks: (areas) => workbook.looks(areas),
      read: (areas) => workbook.read(areas),
      write: async (plan) => {
        if (writes++ < at) return workbook.write(plan);
        const dressings = plan.dressings?.map(({ sheet, styles }) => ({ ...NOTHING, sheet, styles })) ?? [];
        await workbook.write({ ...plan, dressings, formulas: [] });
        throw new Trouble("write-cut-off");
      },
    };
  };

  test("while it is kept how registers look, nothing has changed and nothing is there to undo", async () => {
    const workbook = open(file);
    await untidy(workbook);
    const before = await lookOf(workbook);
    expect(await codeOf(openDesk(cutOff(workbook, 0)).format({ ...ALL, now: NOW }))).toBe("write-cut-off");
    expect(await lookOf(workbook)).toEqual(before);
    expect(await openDesk(workbook).lastFormat()).toBeNull();
  });

  test("while they are formatted it is undone, or formatted again and then undone", async () => {
    for (const again of [false, true]) {
      const workbook = open(file);
      await untidy(workbook);
      const before = await lookOf(workbook);
      expect(await codeOf(openDesk(cutOff(workbook, 1)).format({ ...ALL, now: NOW }))).toBe("write-cut-off");
      expect(await openDesk(workbook).lastFormat()).toMatchObject({ finished: false });
      if (again) await openDesk(workbook).format({ ...ALL, now: NOW });
      if (again) expect(await changesOf(openDesk(workbook))).toEqual([]);
      await openDesk(workbook).undoFormat();
      expect(await lookOf(workbook)).toEqual(before);
    }
  });

  test("while it is undone, the same again completes it", async () => {
    const workbook = open(file);
    await untidy(workbook);
    const before = await lookOf(workbook);
    await openDesk(workbook).format({ ...ALL, now: NOW });
    expect(await codeOf(openDesk(cutOff(workbook, 0)).undoFormat())).toBe("write-cut-off");
    await openDesk(workbook).undoFormat();
    expect(await lookOf(workbook)).toEqual(before);
  });
});

test("a table that went elsewhere after it was looked at is left alone", async () => {
  const workbook = open(file);
  await untidy(workbook);
  const before = await lookOf(workbook);
  const late: Workbook = {
    contents: () => workbook.contents(),
    read: (areas) => workbook.read(areas),
    looks: async (areas) => {
      const looks = await workbook.looks(areas);
      await workbook.write({
        ...{ sheets: [], names: [], columns: [] },
        cells: [{ sheet: "Đối tượng", row: 3, column: 6, value: "Nơi ở" }],
      });
      return looks;
    },
    write: (plan) => workbook.write(plan),
  };
  expect(await codeOf(openDesk(late).format({ ...ALL, now: NOW }))).toBe("changed-meanwhile");
  expect((await workbook.looks([await areaOf(workbook, "residents")]))[0]?.freeze).toEqual(before[0]?.freeze);
});

const NOTHING = { styles: [], widths: [], heights: [], validations: [], filters: [] };
