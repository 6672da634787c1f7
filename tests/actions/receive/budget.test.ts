import { calculate } from "../../../src/calculating";
import { setUp } from "../../../src/actions/setUp";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { sampleRows } from "../../../src/standin/sample";
import { newXlsx } from "../../../src/xlsx";
import { d } from "../../books";
import { closeAll, openedInExcel } from "../../excel/opened";
import { deskAt, named, RECEIVED, type Sent, SENT, type Typed, typedInto } from "./centre";

jest.setTimeout(600_000);
afterEach(closeAll);

const CARE = "Nhật ký chăm sóc";
const ROWS = 20_000;
const MEGABYTE = 1024 * 1024;

let all: Sent;
beforeAll(async () => void (all = await longRegister()));

test.each([
  ["hundred rows, here and there", 100, 4],
  ["two thousand rows, each tenth", 2000, 6],
  ["every row", ROWS, 12],
])("a register of 20,000 rows with changes in %s takes few requests", async (_name, count, most) => {
  const step = ROWS / count;
  const changed = Array.from({ length: count }, (_, index) => [
    `C${String(5 + index * step)}`,
    `Sửa ${String(index)}`,
  ]);
  const typed: Typed = { [CARE]: Object.fromEntries(changed) as Record<string, string> };
  const back = await typedInto(all.copies["QLCS"], typed);
  const { host, workbook } = await openedInExcel(all.master, { profile: "web" });
  const desk = deskAt(workbook());
  const receiving = await requestsOf(host, () => desk.receive(named([back])));
  expect(receiving.length).toBeLessThanOrEqual(2);
  let report: unknown;
  const accepting = await requestsOf(host, async () => {
    report = await desk.accept({ accepted: "safe", now: RECEIVED });
  });
  expect(report).toMatchObject({ files: [{ changed: count, skipped: 0, failed: [] }] });
  // One reads; then the restore copy and the merge are asked about and written.
  expect(accepting.length - 1).toBeLessThanOrEqual(most);
  const sizes = [...receiving, ...accepting].flatMap(({ bytesUp, bytesDown }) => [bytesUp, bytesDown]);
  expect(Math.max(...sizes)).toBeLessThan(5 * MEGABYTE);
  expect(accepting.map(({ outcome }) => outcome)).toEqual(accepting.map(() => "ok"));
});

async function longRegister(): Promise<Sent> {
  const master = newXlsx({ calculate });
  const rows = new Map(sampleRows(sonLa2026, { residents: 20, seed: 1, clean: true }));
  const some = rows.get("carelog") ?? [];
  const care = Array.from({ length: ROWS }, (_, index) => {
    const [, who = null, , ...rest] = some[index % some.length] ?? [];
    return [
      d("01/01/2026") + Math.floor(index / 120),
      who,
      `Chăm sóc hằng ngày, lần ${String(index)}`,
      ...rest,
    ];
  });
  rows.set("carelog", care);
  const reportDate = d("30/06/2026");
  await setUp(master, sonLa2026, { today: reportDate, reportDate, rows });
  const copies = await deskAt(master).shareWithDepartments({
    departments: ["QLCS"],
    columns: "full",
    now: SENT,
  });
  return { master: master.toBytes(), copies: { QLCS: copies[0]?.bytes ?? new Uint8Array() } };
}

async function requestsOf(
  { log }: Awaited<ReturnType<typeof openedInExcel>>["host"],
  work: () => Promise<unknown>,
) {
  const before = log.length;
  await work();
  return log.slice(before);
}
