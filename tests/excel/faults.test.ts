import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { openDesk } from "../../src/actions/openDesk";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { setUp } from "../../src/actions/setUp";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { Trouble } from "../../src/workbook/trouble";
import type { Workbook } from "../../src/workbook/workbook";
import { sampleFile } from "../actions/workbooks";
import { d } from "../books";
import { plainFile } from "../contract/doors";
import { seen, type SeenBook } from "../contract/seen";
import { closeAll, openedInExcel } from "./opened";

jest.setTimeout(300_000);
afterEach(closeAll);

const MAY = {
  department: "HCTH",
  months: [d("01/05/2026")],
  signedBy: "Lò Văn Kế",
  today: d("14/10/2026"),
};

type Action = (workbook: Workbook) => Promise<unknown>;
const day = d("30/06/2026");
const ACTIONS: readonly [string, () => Promise<Uint8Array>, Action][] = [
  ["setting up", plainFile, (workbook) => setUp(workbook, sonLa2026, { today: day, reportDate: day })],
  ["checking", smallSample, (workbook) => checkWorkbook(workbook, { write: true })],
  ["scoring", smallSample, (workbook) => scoreWorkbook(workbook, { write: true })],
  ["signing a month", smallSample, (workbook) => openDesk(workbook).sign(MAY)],
];

describe.each(ACTIONS)("%s, while a request fails", (_name, fileOf, action) => {
  let file: Uint8Array;
  let asWanted: SeenBook;
  let requests: number;
  /** Of the last request, which writes everything. */
  let actions: number;

  beforeAll(async () => {
    file = await fileOf();
    const { host, book, workbook } = await openedInExcel(file);
    host.faults.beforeEach(({ Actions }) => void (actions = Actions.length));
    await action(workbook());
    requests = host.counters.requests;
    asWanted = seen(await book.toBytes());
    await closeAll();
  });

  it("takes two requests for reading and two for writing at most", () => {
    expect(requests).toBeLessThanOrEqual(4);
  });

  it("changes nothing where any of them fails at once, and does it all the next time", async () => {
    const { host, book, workbook } = await openedInExcel(file);
    const before = await book.toBytes();
    for (let n = 1; n <= requests; n++) {
      host.faults.failNth(n, "before");
      await expect(action(workbook())).rejects.toBeInstanceOf(Trouble);
      expect(await book.toBytes()).toEqual(before);
    }
    await action(workbook());
    expectSame(seen(await book.toBytes()), asWanted);
  });

  it("says that it was cut off where the last answer is lost, and changes nothing more", async () => {
    const { host, book, workbook } = await openedInExcel(file);
    host.faults.failNth(requests, "after");
    await expect(action(workbook())).rejects.toMatchObject({ code: "write-cut-off" });
    expectSame(seen(await book.toBytes()), asWanted);
    await action(workbook());
    expectSame(seen(await book.toBytes()), asWanted);
  });

  it.each([0.004, 0.03, 0.3, 0.7, 0.998])("is completed after it broke off at %d", async (share) => {
    const { host, book, workbook } = await openedInExcel(file);
    host.faults.failNth(requests, { within: Math.floor(actions * share) });
    await expect(action(workbook())).rejects.toBeInstanceOf(Trouble);
    await action(workbook());
    expectSame(seen(await book.toBytes()), asWanted);
  });
});

describe("a write that is cut off", () => {
  it("tells which new sheets are finished, and the others count as not there", async () => {
    const { host, workbook, book } = await openedInExcel(await plainFile());
    host.faults.failNth(3, { within: 6000 });
    const failed = await setUp(workbook(), sonLa2026, { today: day, reportDate: day }).catch(String);
    const { sheets, names } = await workbook().contents();
    const finished = sheets.map(({ name }) => name).filter((name) => name !== "Trang tính1");
    expect(failed).toContain(JSON.stringify(finished).slice(1, -1));
    expect(finished.length).toBeGreaterThan(0);
    expect(book.sheets.length).toBeGreaterThan(sheets.length);
    expect(names.filter(({ name }) => name.startsWith("SoChiTieu"))).toEqual([]);
  });
});

/** Sheet by sheet, so that what differs can be read. */
function expectSame(found: SeenBook, wanted: SeenBook): void {
  expect(found.order).toEqual(wanted.order);
  expect(found.names).toEqual(wanted.names);
  for (const name of wanted.order) expect([name, found.sheets[name]]).toEqual([name, wanted.sheets[name]]);
}

function smallSample(): Promise<Uint8Array> {
  return sampleFile("30/06/2026", { residents: 2, clean: false });
}
