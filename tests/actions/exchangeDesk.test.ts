import { openDesk } from "../../src/actions/openDesk";
import { BASELINE_SHEET, GUIDE_SHEET } from "../../src/sheets/names";
import type { Workbook } from "../../src/workbook/workbook";
import { d } from "../books";
import { deskAt, merged, named, type Sent, sent, SENT, typedInto } from "./receive/centre";
import { open } from "./workbooks";

const RESIDENTS = "Đối tượng";

let all: Sent;
beforeAll(async () => void (all = await sent(["CTXH"])));

const copy = () => open(all.copies["CTXH"] ?? new Uint8Array());

describe("in a department's copy", () => {
  test.each<[string, (workbook: Workbook) => Workbook]>([
    ["as it was sent", (workbook) => workbook],
    ["without its guide", (workbook) => without(workbook, GUIDE_SHEET)],
    ["with a guide that says nothing any more", (workbook) => emptied(workbook, GUIDE_SHEET)],
    ["without its hidden sheet", (workbook) => without(workbook, BASELINE_SHEET)],
  ])("%s, the desk says whose it is, and sets up, checks and scores nothing", async (_name, change) => {
    const desk = openDesk(change(copy()));
    expect(await desk.look()).toMatchObject({
      campaign: null,
      copyFor: { department: "CTXH", name: "Phòng Công tác xã hội" },
    });
    const refused = { code: "department-copy", details: { value: "Phòng Công tác xã hội" } };
    await expect(desk.check()).rejects.toMatchObject(refused);
    await expect(desk.score({ reportDate: null })).rejects.toMatchObject(refused);
    const setUp = desk.setUp({ campaign: "son-la-2026", today: d("22/11/2026") });
    await expect(setUp).rejects.toMatchObject(refused);
  });

  test("that has lost both, it is a workbook like any other", async () => {
    const desk = openDesk(without(without(copy(), GUIDE_SHEET), BASELINE_SHEET));
    expect((await desk.look()).copyFor).toBeNull();
    await expect(desk.check()).rejects.toMatchObject({ code: "no-campaign" });
  });

  test("the centre's own workbook is none", async () => {
    expect((await openDesk(open(all.master)).look()).copyFor).toBeNull();
  });
});

describe("the last merge", () => {
  test("is asked without reading the registers where there never was one", async () => {
    const workbook = open(all.master);
    const unread: Workbook = {
      contents: () => workbook.contents(),
      read: () => Promise.reject(new Error("nothing need be read")),
      looks: (areas) => workbook.looks(areas),
      write: (plan) => workbook.write(plan),
    };
    expect(await deskAt(unread).lastMerge()).toBeNull();
  });
});

describe("what could be shared", () => {
  test("is told by department, with what is personal and what stays behind", async () => {
    const { sensitive, staysBehind, departments } = await deskAt(open(all.master)).sharing();
    expect(sensitive).toContainEqual({ sheet: RESIDENTS, field: "Họ và tên", filled: 6 });
    expect(sensitive.map(({ field }) => field)).not.toContain("Mã đối tượng");
    expect(staysBehind).toBeGreaterThan(sensitive.reduce((sum, { filled }) => sum + filled, 0));
    expect(departments.map(({ id }) => id)).toEqual(["HCTH", "QLCS", "CTXH", "YTND"]);
    expect(departments[2]?.registers).toContainEqual({ sheet: RESIDENTS, rows: 6 });
  });
});

describe("what the desk has read before", () => {
  test("is read again after a merge", async () => {
    const desk = deskAt(open(all.master));
    const before = await desk.check();
    await desk.receive(named([await typedInto(all.copies["CTXH"], { [RESIDENTS]: { K5: "chắc là có" } })]));
    await desk.accept({ accepted: "safe", now: SENT });
    // Only that row is told; the cell that was written stands in another one.
    const after = await desk.recheck({ sheet: RESIDENTS, address: "A9:B9" });
    expect(after.total).toBe(before.total + 1);
  });

  test("is read again after a merge was undone", async () => {
    const file = await typedInto(all.copies["CTXH"], { [RESIDENTS]: { K5: "chắc là có" } });
    const { desk } = await merged(open(all.master), [file]);
    const before = await desk.check();
    await desk.undoMerge();
    expect((await desk.recheck({ sheet: RESIDENTS, address: "A9:B9" })).total).toBe(before.total - 1);
  });
});

test("a desk without tools says so, where files are to be made", async () => {
  const desk = openDesk(open(all.master));
  await expect(desk.shareWithSuperior({ now: SENT })).rejects.toThrow("makes no files");
  await expect(desk.receive(named([new Uint8Array(1)]))).rejects.toThrow("opens no files");
});

function emptied(workbook: Workbook, sheet: string): Workbook {
  const read: Workbook["read"] = async (areas) => {
    const { outline, sheets } = await workbook.read(areas);
    return { outline, sheets: sheets.map((one) => (one.name === sheet ? { ...one, cells: [] } : one)) };
  };
  return {
    contents: () => workbook.contents(),
    read,
    looks: (areas) => workbook.looks(areas),
    write: (plan) => workbook.write(plan),
  };
}

function without(workbook: Workbook, sheet: string): Workbook {
  const contents = async () => {
    const all = await workbook.contents();
    return { ...all, sheets: all.sheets.filter(({ name }) => name !== sheet) };
  };
  return {
    contents,
    read: (areas) => workbook.read(areas),
    looks: (areas) => workbook.looks(areas),
    write: (plan) => workbook.write(plan),
  };
}
