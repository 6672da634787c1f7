import type { Campaign } from "../../src/campaign/campaign";
import { presets } from "../../src/campaign/presets";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { definitionRows, type DefinitionRow } from "../../src/sheets/own/definitionRows";
import { definitionsPlan, readDefinitions } from "../../src/sheets/own/definitions";
import { type OwnMeasure, ROLES } from "../../src/sheets/own/words";
import type { TableBlock } from "../../src/workbook/plan";
import { Trouble } from "../../src/workbook/trouble";
import type { CellValue } from "../../src/workbook/value";

const measures = presets.flatMap((campaign) =>
  campaign.targets.flatMap(({ parts }) =>
    parts.flatMap(({ id, measure }) => (measure.kind === "standing" ? [] : [{ campaign, id, measure }])),
  ),
);

describe("definitions of targets", () => {
  it.each(measures.map((one) => [one.campaign.id, one.id, one] as const))(
    "say the measure of %s %s, and are read as the same",
    (_campaign, _id, { campaign, id, measure }) => {
      expect(read(id, definitionRows(measure, campaign), campaign)).toEqual(measure);
    },
  );

  it("are read however they are spelt and sorted", () => {
    const rows = definitionRows(measureOf("CTXH-1"), sonLa2026).map((row) => ({
      ...row,
      column: ` ${row.column.toUpperCase()} `,
      says: row.says.toUpperCase(),
    }));
    const [head, ...rest] = rows;
    expect(head && read("X", [...rest, head], sonLa2026)).toEqual(measureOf("CTXH-1"));
  });

  it("may leave the register out where it is the measure's", () => {
    const rows = definitionRows(measureOf("CTXH-5"), sonLa2026).map((row) =>
      row.role === "measure" ? row : { ...row, register: "" },
    );
    expect(read("X", rows, sonLa2026)).toEqual(measureOf("CTXH-5"));
  });

  it("take a day that Excel has made a date of", () => {
    const rows: DefinitionRow[] = [
      line("measure", "Văn bản", "", "gửi trước một ngày", ""),
      line("test", "", "Ngày hoàn thành", "trước ngày", "46331"),
    ];
    expect(read("X", rows, sonLa2026)).toMatchObject({ before: { month: 11, date: 5 } });
  });

  const late = ["test", "Hồ sơ đề nghị", "Ngày giải quyết", "không muộn hơn cột", "Hạn giải quyết"] as const;
  const asked = ["measure", "Hồ sơ đề nghị", "", "tỷ lệ đúng hạn", ""] as const;
  it.each<
    readonly [string, readonly (readonly [DefinitionRow["role"], string, string, string, string])[], object]
  >([
    [
      "an unknown register",
      [["measure", "Sổ lạ", "", "tỷ lệ đúng hạn", ""], late],
      { cell: "C6", field: "Sổ" },
    ],
    ["an unknown measure", [["measure", "Hồ sơ đề nghị", "", "trung bình", ""], late], { cell: "E6" }],
    [
      "a column of the wrong kind",
      [asked, ["test", "", "Kết quả", "không muộn hơn cột", "Hạn giải quyết"]],
      { cell: "D7", field: "Cột", expected: "Ngày nhận; Hạn giải quyết; Ngày giải quyết" },
    ],
    [
      "an unknown word",
      [asked, ["test", "", "Ngày giải quyết", "sớm hơn", ""]],
      { cell: "E7", field: "Phép" },
    ],
    ["another register", [asked, ["scope", "Văn bản", "Ngày", "trong kỳ", ""], late], { cell: "C7" }],
    [
      "a value that is not in the list",
      [
        ["measure", "Bếp ăn - suất ăn", "", "số dòng trong kỳ", ""],
        ["scope", "", "Bữa", "là", "Sáng; Khuya"],
      ],
      { cell: "F7", value: "Sáng; Khuya", expected: "Sáng; Trưa; Tối" },
    ],
    ["two ways of measuring", [asked, asked, late], { cell: "B7" }],
    [
      "an impossible day",
      [
        ["measure", "Văn bản", "", "gửi trước một ngày", ""],
        ["test", "", "Ngày", "trước ngày", "31/11"],
      ],
      { cell: "F7" },
    ],
    [
      "people where there are none",
      [["measure", "Văn bản", "", "tỷ lệ người đạt", "không có dòng là đạt"]],
      { cell: "C6", expected: "Đối tượng; Viên chức" },
    ],
    [
      "nothing said of who has no entry",
      [["measure", "Đối tượng", "", "tỷ lệ người đạt", ""]],
      { cell: "F6", value: "" },
    ],
  ])("tell %s with its place", (_what, rows, details) => {
    const error = thrown(rows.map((row) => line(...row)));
    expect(error.code).toBe("definition-unreadable");
    expect(error.details).toMatchObject({ sheet: "Cách đo tự đặt", ...details });
  });

  it.each([
    ["how it is measured", [line(...late)], ROLES.measure],
    ["what passes", [line(...asked)], ROLES.test],
    [
      "the register that says something of people",
      [line("measure", "Đối tượng", "", "tỷ lệ người đạt", "không có dòng là đạt")],
      ROLES.evidence,
    ],
  ])("tell that %s is lacking", (_what, rows, expected) => {
    expect(thrown(rows)).toMatchObject({ code: "definition-lacks", details: { value: "X", expected } });
  });

  it("need a Mã in every line", () => {
    const { plan, sheet } = listOf([{ id: "", rows: [line(...asked)] }]);
    expect(() => readDefinitions(plan, sheet, sonLa2026)).toThrow(Trouble);
  });

  it("offer the words above the columns they are chosen in", () => {
    const { blocks } = definitionsPlan([], sonLa2026);
    const [head, list] = blocks;
    if (head?.kind !== "lines" || list?.kind !== "table") throw new Error("a head and a table");
    const [, role] = list.columns;
    const rule = role?.validation?.rule;
    expect(rule).toEqual({ kind: "list", source: "'Cách đo tự đặt'!$B$6:$B$12" });
    expect(head.lines[5]?.cells[1]?.value).toBe("Cách đo");
    expect(head.lines[11]?.cells[1]?.value).toBe("Lượng dùng");
  });
});

function measureOf(id: string): OwnMeasure {
  const found = measures.find((one) => one.id === id);
  if (!found) throw new Error(`no part ${id}`);
  return found.measure;
}

function line(role: DefinitionRow["role"], register: string, column: string, says: string, value: string) {
  return { role, register, column, says, value };
}

function thrown(rows: readonly DefinitionRow[]): Trouble {
  try {
    read("X", rows, sonLa2026);
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
  throw new Error("nothing was wrong");
}

function read(id: string, rows: readonly DefinitionRow[], campaign: Campaign) {
  const { plan, sheet } = listOf([{ id, rows }], campaign);
  return readDefinitions(plan, sheet, campaign).get(id.toLowerCase())?.measure;
}

/** As the plan writes it, its header in row 5. */
function listOf(
  definitions: readonly { readonly id: string; readonly rows: readonly DefinitionRow[] }[],
  campaign = sonLa2026,
) {
  const { blocks, name } = definitionsPlan(definitions, campaign);
  const table = blocks.find((block): block is TableBlock => block.kind === "table");
  if (!table) throw new Error("no table");
  const columns = table.columns.map((column) => column.name);
  const cells: CellValue[][] = [columns, ...table.rows.map((row) => [...row])];
  const box = { top: 4, left: 0, bottom: 4 + table.rows.length, right: columns.length - 1 };
  return {
    plan: { name: table.name, sheet: name, box, hasHeader: true, hasTotals: false, columns },
    sheet: { name, top: 4, left: 0, cells },
  };
}
