import { adoptedRows } from "../../src/adopting/adoptedRows";
import type { Source } from "../../src/adopting/columns";
import { registerOf } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import type { CellValue } from "../../src/workbook/value";

const residents = registerOf(sonLa2026, "residents");

/** What a field becomes of the cells of one row, A first. */
function becomes(field: string, source: Source, cells: readonly CellValue[]): CellValue | undefined {
  const mapping = {
    ...{ register: residents.id, own: [], lacking: [], likeness: 1 },
    fields: [{ field, source, confidence: 1 }],
  };
  const [row] = adoptedRows({ name: "x", top: 0, left: 0, cells: [cells] }, [0], mapping, residents);
  return row?.fields.get(field);
}

describe("a name in two columns", () => {
  const joined = (...cells: CellValue[]) => becomes("Họ và tên", { kind: "joined", columns: [0, 1] }, cells);

  test("becomes one, with one space between", () => {
    expect(joined(" Lò  Văn ", "Hoa")).toBe("Lò Văn Hoa");
    expect(joined("Lò Văn Hoa", null)).toBe("Lò Văn Hoa");
    expect(joined(null, "  ")).toBeUndefined();
  });

  test("keeps what is no text: nothing is lost because it is odd", () => {
    expect(joined("Lò Văn", 5)).toBe("Lò Văn 5");
    expect(joined({ error: "#N/A" }, "Hoa")).toBe("#N/A Hoa");
  });
});

test("a day is taken from the column that is filled", () => {
  const born = (...cells: CellValue[]) => becomes("Ngày sinh", { kind: "either", men: 0, women: 1 }, cells);
  expect(born(1950, null)).toBe(1950);
  expect(born(null, 1951)).toBe(1951);
  expect(born(null, null)).toBeUndefined();
});

test("which column is filled says whether it is a man or a woman", () => {
  const sex = (...cells: CellValue[]) => becomes("Giới tính", { kind: "sex", men: 0, women: 1 }, cells);
  expect([sex("x", null), sex(null, 1950), sex(null, null)]).toEqual(["Nam", "Nữ", undefined]);
});
