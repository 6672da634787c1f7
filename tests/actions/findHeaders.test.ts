import { findHeaders } from "../../src/actions/findHeaders";
import { likeliestSheet } from "../../src/adopting/likeliestSheet";
import { findHeaders as headersOf } from "../../src/adopting/headers";
import { openXlsx } from "../../src/xlsx";
import { drawn } from "../adopting/drawn";
import { handmade, relationsPart, sheetPart, workbookPart } from "../xlsx/handmade";

type Sheet = readonly [name: string, state: string, rows: readonly string[], merges?: string];

/** A workbook of texts; numbers are numbers, cells are parted by "|". */
function workbookOf(...sheets: readonly Sheet[]) {
  const list = sheets.map(([name, state], i) => {
    const id = String(i + 1);
    return `<sheet name="${name}" sheetId="${id}" state="${state}" r:id="rId${id}"/>`;
  });
  const parts = sheets.map(([, , rows, merges = ""], i): [string, string] => [
    `xl/worksheets/sheet${String(i + 1)}.xml`,
    sheetPart(rows.map(rowOf).join(""), "", merges),
  ]);
  const relations = sheets.map((_, i): [string, string, string] => {
    return [`rId${String(i + 1)}`, "worksheet", `worksheets/sheet${String(i + 1)}.xml`];
  });
  return openXlsx(
    handmade({
      "xl/workbook.xml": workbookPart(list.join("")),
      "xl/_rels/workbook.xml.rels": relationsPart(...relations),
      ...Object.fromEntries(parts),
    }),
  );
}

function rowOf(line: string, index: number): string {
  const cells = line.split("|").map((text, i) => {
    const ref = `${String.fromCharCode(65 + i)}${String(index + 1)}`;
    if (text === "") return "";
    if (/^\d+$/.test(text)) return `<c r="${ref}"><v>${text}</v></c>`;
    return `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${String(index + 1)}">${cells.join("")}</row>`;
}

const CODES = ["Mã|Tên", "1|Kinh", "2|Tày", "3|Thái", "4|Mông", "5|Dao", "6|Mường"];
const REGISTER = [
  "DANH SÁCH",
  "STT|Họ và tên|Ngày sinh||Địa chỉ",
  "||Nam|Nữ|",
  "1|Nguyễn Văn A|1950||Bản Mòn",
  "2|Trần Thị B||1960|Bản Mòn",
];
const MERGES =
  `<mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/>` +
  `<mergeCell ref="C2:D2"/><mergeCell ref="E2:E3"/></mergeCells>`;

describe("the header of a sheet", () => {
  test("is found with the merged cells of the file", async () => {
    const workbook = workbookOf(["Sổ", "visible", REGISTER, MERGES]);
    const { sheet, headerRows, firstDataRow, columns } = await findHeaders(workbook, "sổ");
    expect({ sheet, headerRows, firstDataRow }).toEqual({
      sheet: "Sổ",
      headerRows: { first: 1, last: 2 },
      firstDataRow: 3,
    });
    expect(columns.map(({ label }) => label)).toContain("Ngày sinh > Nữ");
  });

  test("without a name: the sheet most like a register, not what it chooses from, not what is hidden", async () => {
    const workbook = workbookOf(
      ["Mã dân tộc", "visible", CODES],
      ["Sổ cũ", "hidden", [...REGISTER, "3|Lò Thị C|1970||Bản Mòn"], MERGES],
      ["Sổ", "visible", REGISTER, MERGES],
      ["Trống", "visible", []],
    );
    expect((await findHeaders(workbook)).sheet).toBe("Sổ");
  });

  test("where all sheets are hidden, one of them", async () => {
    const workbook = workbookOf(["Sổ cũ", "veryHidden", REGISTER, MERGES]);
    expect((await findHeaders(workbook)).sheet).toBe("Sổ cũ");
  });

  test("an empty sheet has none, and that is sure", async () => {
    const found = await findHeaders(workbookOf(["Trống", "visible", []]));
    expect(found).toMatchObject({ sheet: "Trống", headerRows: null, firstDataRow: null, confidence: 1 });
  });

  test("a sheet that is not there is told", async () => {
    await expect(findHeaders(workbookOf(["Sổ", "visible", REGISTER]), "Khác")).rejects.toMatchObject({
      code: "sheet-missing",
    });
  });
});

describe("the likeliest sheet", () => {
  const look = (name: string, text: string) => {
    const cells = { ...drawn(text), name };
    return { cells, headers: headersOf(cells) };
  };
  const small = "\nSTT | Họ tên | Năm sinh | Ghi chú\n1 | Nguyễn Văn A | 1950 |\n";
  const large = "\nSTT | Họ tên | Năm sinh | Ghi chú\n1 | Nguyễn Văn A | 1950 |\n2 | Trần Thị B | 1960 |\n";

  test("has more rows", () => {
    expect(likeliestSheet([look("Một", small), look("Hai", large)])?.cells.name).toBe("Hai");
  });

  test("is no aid to others, by its name or by lists side by side", () => {
    expect(likeliestSheet([look("DANHMUC", large), look("Sổ", small)])?.cells.name).toBe("Sổ");
    const lists =
      "\nSTT | Mã | Tên | | STT | Mã | Tên\n1 | A1 | Một | | 1 | B1 | Hai\n2 | A2 | Ba | | 2 | B2 | Bốn\n";
    expect(likeliestSheet([look("Trang", lists), look("Sổ", small)])?.cells.name).toBe("Sổ");
  });

  test("of none is none", () => {
    const none: ReturnType<typeof look>[] = [];
    expect(likeliestSheet(none)).toBeUndefined();
  });
});
