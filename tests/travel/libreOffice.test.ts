import { readFileSync } from "node:fs";

import { convert } from "../libreoffice";
import { needsLibreOffice } from "../needs";
import { profileIn, type Step, workedInLibreOffice } from "./macro";
import { cameBack, differences, inScratch, registerIn, scratchFolder, sentTo } from "./travel";

const LONG = 180_000;

needsLibreOffice("a department's copy in LibreOffice", () => {
  it(
    "opened and saved without a change asks for nothing",
    async () => {
      for (const department of ["HCTH", "QLCS", "CTXH", "YTND"]) {
        const { desk, copy } = await sentTo(department);
        const [saved = ""] = convert([inScratch(`${department}-saved.xlsx`, copy)], "xlsx");
        const view = await cameBack(desk, readFileSync(saved));
        expect(differences(view)).toEqual([]);
        expect(view.files[0]).toMatchObject({ recognised: true, department, refusal: null, trouble: null });
      }
    },
    LONG,
  );

  it(
    "sorted, filtered, changed, written on below the table: what was done is all that is asked",
    async () => {
      const { desk, copy } = await sentTo("CTXH");
      const register = await registerIn(copy, "DoiTuong");
      const { sheet } = register.table;
      const set = (label: string, row: number, value: string): Step => {
        return { do: "set", sheet, cell: register.cell(label, row), value };
      };
      const below = register.rows;
      const steps: Step[] = [
        set("Dân tộc", 0, "Khơ Mú"),
        set("Mã đối tượng", below, "DT900"),
        set("Họ và tên", below, "Vì Thị Mới"),
        set("Giới tính", below, "Nữ"),
        set("Ngày sinh", below, "#1950"),
        { do: "sort", sheet, range: register.range, column: register.column("Ngày tiếp nhận") },
        {
          do: "filter",
          sheet,
          range: register.range,
          column: register.column("Giới tính"),
          value: "Nữ",
        },
      ];
      const file = inScratch("worked.xlsx", copy);
      const worked = workedInLibreOffice(file, steps, profileIn(scratchFolder()));
      // The filter works although the structure is locked: some rows are seen, and not all.
      expect(worked.seen[0]).toBeGreaterThan(0);
      expect(worked.seen[0]).toBeLessThan(register.rows);

      const view = await cameBack(desk, readFileSync(worked.file));
      expect(differences(view)).toEqual([
        `added ${sheet}: Mã đối tượng=DT900, Họ và tên=Vì Thị Mới, Giới tính=Nữ, Ngày sinh=1950`,
        `changed ${sheet}: Dân tộc=Khơ Mú`,
      ]);
    },
    LONG,
  );

  it(
    "a row taken out and one put in between: a deletion that waits, and an addition",
    async () => {
      const { desk, copy } = await sentTo("YTND");
      const register = await registerIn(copy, "SuatAn");
      const { sheet, box } = register.table;
      const gone = register.value("Bữa", 2);
      const row = box.top + 1 + 2 + 1;
      const steps: Step[] = [
        { do: "deleteRow", sheet, row },
        { do: "insertRow", sheet, row: row + 1 },
        { do: "set", sheet, cell: register.cell("Ngày", 3), value: "#46180" },
        { do: "set", sheet, cell: register.cell("Bữa", 3), value: "Tối" },
      ];
      const worked = workedInLibreOffice(inScratch("rows.xlsx", copy), steps, profileIn(scratchFolder()));
      const view = await cameBack(desk, readFileSync(worked.file));
      expect(differences(view)).toEqual([
        `added ${sheet}: Ngày=07/06/2026, Bữa=Tối`,
        expect.stringMatching(`^deleted ${sheet}: .*Bữa=`),
      ]);
      expect(view.pages.deleted.changes[0]?.cells.find(({ field }) => field === "Bữa")?.here).toBe(gone);
    },
    LONG,
  );
});
