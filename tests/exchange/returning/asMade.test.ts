import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { yearPeriod } from "../../../src/campaign/period";
import { readReturned } from "../../../src/exchange/returning/readReturned";
import { departmentPlan } from "../../../src/sheets/copies/department";
import { readBaseline } from "../../../src/sheets/copies/department/baselineReader";
import { BASELINE_SHEET } from "../../../src/sheets/names";
import { newXlsx, openXlsx } from "../../../src/xlsx/index";
import { d, m, table } from "../../books";
import { outlineOf } from "../../looking";
import { copyFor, fileOf, filled, home, rowsIn, stampFor } from "./copies";

const benefits = filled(table`
  Tháng          | Mã đối tượng | Loại chế độ | Mức hưởng | Hạn        | Ngày thực hiện | Mã dòng
  ${m("06/2026")} | '007'        | Tiền ăn     | 500000.5  | 25/06/2026 | 20/06/2026     | BCDF2345
  06/2026        | DT002        | '=1+1'      | 0         | 25/06/2026 |                | BCDF2346`);

test("a copy in a file comes back as it was sent, and nothing but its lock is to be said of it", async () => {
  const { baseline } = fileOf(copyFor("QLCS", { benefits }));
  const [department] = sonLa2026.departments.filter(({ id }) => id === "QLCS");
  if (!department || !baseline) throw new Error("no copy for QLCS");
  const made = newXlsx();
  await made.write(
    departmentPlan({
      campaign: sonLa2026,
      settings: {
        campaign: sonLa2026.id,
        title: sonLa2026.title,
        centre: sonLa2026.centre,
        year: 2026,
        period: "year",
        reportDate: d("30/06/2026"),
        rounding: "Làm tròn",
        decimals: 1,
        deadline: "Trước ngày đó",
      },
      period: yearPeriod(2026, d("30/06/2026")),
      department,
      stamp: stampFor("QLCS"),
      registers: baseline,
      results: [],
    }),
  );
  const workbook = openXlsx(made.toBytes());
  const { sheets } = await outlineOf(workbook);
  const reading = await workbook.read(sheets.map(({ name }) => ({ sheet: name })));
  const [hidden] = reading.sheets.filter(({ name }) => name === BASELINE_SHEET);
  const sent = hidden && readBaseline(hidden);
  if (!sent || sent === "damaged") throw new Error("the baseline cannot be read");
  const file = { ...fileOf(copyFor("QLCS", {})), reading, ...sent };
  const back = readReturned(file, home);
  expect(rowsIn(back, "benefits")).toEqual(benefits);
  expect(back.registers).toHaveLength(7);
  expect(back.notes).toEqual([{ kind: "unlocked" }]);
});
