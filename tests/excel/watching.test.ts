import type { LiveSheet } from "../../src/standin/book";
import type { HostOptions } from "../../src/standin/host/host";
import type { Change } from "../../src/workbook/live";
import { sampleFile } from "../actions/workbooks";
import { workbookPlan } from "../xlsx/plans";
import { closeAll, openedInExcel } from "./opened";

jest.setTimeout(60_000);
afterEach(closeAll);

/** The sample with somebody who listens to it. */
async function watched(options: HostOptions = {}) {
  const { host, book, workbook } = await openedInExcel(await sampleFile(), options);
  const changes: Change[] = [];
  const stop = await workbook().watch((change) => changes.push(change));
  const sheet = book.sheet("Đối tượng")!;
  const told = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await host.settled();
    return changes.splice(0).map(({ sheet: name, address }) => `${name}!${address}`);
  };
  return { person: host.person, sheet, workbook, told, stop };
}

function type(sheet: LiveSheet, row: number): void {
  sheet.enter({ top: row, left: 1, bottom: row, right: 1 }, [["x"]], "person");
}

describe("watching", () => {
  it.each(["web", "desktop-2021"] as const)(
    "tells of changes by the sheet's present name (%s)",
    async (profile) => {
      const { person, sheet, told, stop } = await watched({ profile });
      type(sheet, 6);
      expect(await told()).toEqual(["Đối tượng!B7"]);
      person.rename(sheet, "Người ở");
      type(sheet, 7);
      expect(await told()).toEqual(["Người ở!B8"]);
      await stop();
      type(sheet, 8);
      expect(await told()).toEqual([]);
    },
  );

  it.each([
    ["RowInserted", "8:9", "A8:XFD1048576"],
    ["RowDeleted", "12:12", "A12:XFD1048576"],
    ["RowDeleted", "20:21,9:9", "A9:XFD1048576"],
    ["CellInserted", "C5:D6", "A5:XFD1048576"],
    ["CellDeleted", "C5", "A5:XFD1048576"],
    ["ColumnInserted", "C:C", "A:XFD"],
    ["ColumnDeleted", "D:F", "A:XFD"],
  ] as const)("tells of all that may have moved after %s of %s: %s", async (how, address, reach) => {
    const { person, sheet, told } = await watched();
    person.shift(sheet, how, address);
    expect(await told()).toEqual([`Đối tượng!${reach}`]);
  });

  it("does not tell of what we write ourselves", async () => {
    const { sheet, workbook, told } = await watched();
    await workbook().write(
      workbookPlan({ cells: [{ sheet: "Đối tượng", row: 6, column: 1, value: "của ta" }] }),
    );
    expect(await told()).toEqual([]);
    type(sheet, 6);
    expect(await told()).toEqual(["Đối tượng!B7"]);
  });
});
