import { read, utils, type WorkBook, write } from "xlsx";

import { cameBack, differences, registerIn, sentTo } from "./travel";

/** As programs that know cells and nothing else write it: tables, drop-downs and looks are gone. */
function savedBySheetJs(
  bytes: Uint8Array,
  change: (workbook: WorkBook) => void = () => undefined,
): Uint8Array {
  const workbook = read(bytes, { type: "array", cellDates: false });
  change(workbook);
  return new Uint8Array(write(workbook, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

describe("a department's copy through SheetJS", () => {
  it("without its tables and drop-downs, unchanged, asks for nothing", async () => {
    for (const department of ["HCTH", "QLCS", "CTXH", "YTND"]) {
      const { desk, copy } = await sentTo(department);
      const view = await cameBack(desk, savedBySheetJs(copy));
      expect(differences(view)).toEqual([]);
      expect(view.files[0]).toMatchObject({ recognised: true, department });
      expect(view.files[0]?.notes.map(({ kind }) => kind)).toContain("table-lost");
    }
  });

  it("without its hidden sheet too: what was added comes in, what differs is asked", async () => {
    const { desk, copy } = await sentTo("CTXH");
    const { table, cell, rows } = await registerIn(copy, "DoiTuong");
    const back = savedBySheetJs(copy, (workbook) => {
      workbook.SheetNames = workbook.SheetNames.filter((name) => name !== "SCT_BanGoc");
      delete workbook.Sheets["SCT_BanGoc"];
      const sheet = workbook.Sheets[table.sheet] ?? {};
      utils.sheet_add_aoa(sheet, [["Khơ Mú"]], { origin: cell("Dân tộc", 0) });
      utils.sheet_add_aoa(sheet, [["DT900", "Vì Thị Mới"]], { origin: cell("Mã đối tượng", rows) });
    });
    const view = await cameBack(desk, back);
    expect(view.files[0]?.notes.map(({ kind }) => kind)).toContain("baseline-lost");
    expect(differences(view)).toEqual([
      `added ${table.sheet}: Mã đối tượng=DT900, Họ và tên=Vì Thị Mới`,
      `conflict ${table.sheet}: Dân tộc=Khơ Mú`,
    ]);
  });
});
