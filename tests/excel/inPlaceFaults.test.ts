import { openDesk } from "../../src/actions/openDesk";
import { adopt, besides, FILTER, prepared } from "../contract/inPlaceBook";
import type { Faults } from "../../src/standin/host/faults";
import { closeAll, openedInExcel } from "./opened";

jest.setTimeout(300_000);
afterEach(closeAll);

type Fault = Parameters<Faults["failNth"]>[1];

let file: Uint8Array;
/** Of the whole adoption, reading included; and how many actions each of them asked for. */
const actions: number[] = [];

beforeAll(async () => {
  file = await prepared(FILTER, false);
  const { host, workbook } = await openedInExcel(file);
  host.faults.beforeEach(({ Actions }) => void actions.push(Actions.length));
  await adopt(workbook());
  await closeAll();
});

/** Early, in the middle, late: of one request after the other. */
const SHARES = [0.2, 0.5, 0.9];

async function brokenOff(n: number, fault: Fault) {
  const { host, book, workbook } = await openedInExcel(file);
  const now = async () => besides(workbook(), await book.toBytes());
  const before = await now();
  host.faults.failNth(n, fault);
  await adopt(workbook()).catch(() => undefined);
  const desk = openDesk(workbook());
  const last = await desk.lastAdoption();
  if (last) await desk.undoAdoption();
  return { before, after: await now() };
}

test.each<[string, (n: number) => Fault]>([
  ["is not answered", () => "after"],
  ["breaks off", (n) => ({ within: Math.floor((actions[n - 1] ?? 0) * (SHARES[n % 3] ?? 0)) })],
])("whichever request %s, undoing makes the sheet what it was", async (_name, faultOf) => {
  for (let n = 1; n <= actions.length; n++) {
    const { before, after } = await brokenOff(n, faultOf(n));
    expect([n, after]).toEqual([n, before]);
    await closeAll();
  }
});
