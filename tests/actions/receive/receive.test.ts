import { SHOWN } from "../../../src/actions/desk";
import type { ChangeKind } from "../../../src/exchange/comparison";
import { d } from "../../books";
import { open } from "../workbooks";
import { deskAt, merged, named, row, type Sent, sent, typedInto } from "./centre";
import { NEW, newResident, residentGone, RESIDENTS } from "./residents";

const NONE: Record<ChangeKind, number> = { added: 0, changed: 0, deleted: 0, conflict: 0, "out-of-scope": 0 };

let all: Sent;
beforeAll(async () => void (all = await sent(["CTXH", "QLCS"])));

const ctxh = (cells: Parameters<typeof typedInto>[1]) => typedInto(all.copies["CTXH"], cells);
async function viewOf(...returns: readonly Uint8Array[]) {
  return deskAt(open(all.master)).receive(named(returns));
}

test("a copy that nobody has touched changes nothing", async () => {
  const { files, counts } = await viewOf(...Object.values(all.copies));
  expect(counts).toEqual(NONE);
  expect(files.map(({ department, recognised, notes }) => ({ department, recognised, notes }))).toEqual([
    { department: "CTXH", recognised: true, notes: [] },
    { department: "QLCS", recognised: true, notes: [] },
  ]);
});

test("changes are shown where they stand, as people write values, with all three sides", async () => {
  const file = await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới", M5: d("05/11/2026") } });
  const { pages } = await viewOf(file);
  expect(pages.changed).toMatchObject({ total: 1, from: 0, deletes: 0 });
  expect(pages.changed.changes).toEqual([
    {
      key: expect.stringMatching(/^1:/) as string,
      ...{ file: 0, kind: "changed", why: null, sheet: RESIDENTS, label: "DT001" },
      here: { sheet: RESIDENTS, cell: "B5" },
      there: { sheet: RESIDENTS, cell: "B5" },
      cells: [
        { field: "Họ và tên", base: "Lò Thị Thoa", here: "Lò Thị Thoa", there: "Lò Thị Mới" },
        { field: "Hạn cập nhật", base: "31/03/2026", here: "31/03/2026", there: "05/11/2026" },
      ],
      findings: [],
    },
  ]);
});

test("a new row is called by what names it, and by no personal data", async () => {
  const { pages } = await viewOf(await ctxh({ [RESIDENTS]: newResident(11) }));
  expect(pages.added.changes).toMatchObject([
    { label: "DT090", here: null, there: { sheet: RESIDENTS, cell: "A11" } },
  ]);
});

test("a row that is gone would empty one here", async () => {
  const { pages } = await viewOf(await ctxh({ [RESIDENTS]: residentGone(7) }));
  expect(pages.deleted).toMatchObject({
    ...{ total: 1, deletes: 1 },
    changes: [{ label: "DT003", here: { sheet: RESIDENTS, cell: "A7" }, there: null }],
  });
});

test("beside each row stands what the check would say of it then", async () => {
  const [code = null, , ...others] = NEW;
  const { pages } = await viewOf(
    await ctxh({
      [RESIDENTS]: { K5: "chắc là có", ...newResident(11, [code, null, ...others]) },
    }),
  );
  expect(pages.changed.changes[0]?.findings).toMatchObject([
    { rule: "list-value", sheet: RESIDENTS, cell: "K5", value: "chắc là có" },
  ]);
  expect(pages.added.changes[0]?.findings).toMatchObject([{ rule: "required", field: "Họ và tên" }]);
});

test("what the check would say of a row counts what other rows become", async () => {
  const twice = [NEW, NEW].map((values, index) => newResident(11 + index, values));
  const second = { ...twice[1], B12: "Vì Thị Khác" };
  const { pages } = await viewOf(await ctxh({ [RESIDENTS]: { ...twice[0], ...second } }));
  const rules = pages.added.changes.map(({ findings }) => findings.map(({ rule }) => rule));
  expect(rules.flat()).toContain("unique");
});

test("one that cannot be opened is told by its name, and stops no other", async () => {
  const file = await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới" } });
  const { files, counts } = await viewOf(new TextEncoder().encode("<html>"), file);
  expect(files[0]).toMatchObject({
    name: "1.xlsx",
    recognised: false,
    trouble: { code: "file-html", details: { file: "1.xlsx" } },
    counts: NONE,
  });
  expect(files[1]).toMatchObject({ trouble: null, refusal: null });
  expect(counts.changed).toBe(1);
});

test("the same content twice is taken once", async () => {
  const file = await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới" } });
  const { files, counts } = await viewOf(file, file);
  expect(files.map(({ refusal }) => refusal)).toEqual([null, { kind: "same-as", file: "1.xlsx" }]);
  expect(counts.changed).toBe(1);
});

test("a file of another workbook is refused", async () => {
  const other = await sent(["CTXH"], "full", 99);
  const { files } = await viewOf(
    await typedInto(other.copies["CTXH"], { [RESIDENTS]: { B5: "Lò Thị Mới" } }),
  );
  expect(files[0]).toMatchObject({ refusal: { kind: "other-workbook" }, counts: NONE });
});

test("a file that was merged before says when, and has nothing new", async () => {
  const file = await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới", ...newResident(11) } });
  const master = open(all.master);
  await merged(master, [file]);
  const view = await deskAt(master).receive(named([file]));
  expect(view.files[0]?.notes).toEqual([{ kind: "received-before", on: d("30/11/2026") }]);
  expect(view.counts).toEqual(NONE);
});

test("more than can be shown comes in pages, in order", async () => {
  const rows = Array.from({ length: SHOWN + 30 }, (_, index) => 60 + index);
  const file = await ctxh({
    "Truyền thông": Object.assign(
      {},
      ...rows.map((at) => row(at, "ABC", [d("01/06/2026"), `Buổi ${String(at)}`, "Loa"])),
    ) as Record<string, string>,
  });
  const desk = deskAt(open(all.master));
  const { pages } = await desk.receive(named([file]));
  const second = await desk.changes({ kind: "added", from: SHOWN });
  expect([pages.added.total, pages.added.changes.length]).toEqual([rows.length, SHOWN]);
  expect([second.total, second.from, second.changes.length]).toEqual([rows.length, SHOWN, 30]);
  const labels = [...pages.added.changes, ...second.changes].map(({ label }) => label);
  expect(labels).toEqual(rows.map((at) => `01/06/2026 · Buổi ${String(at)}`));
});

test("pages after a merge show what is left", async () => {
  const file = await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới", ...residentGone(7) } });
  const { desk } = await merged(open(all.master), [file]);
  expect(await desk.changes({ kind: "changed", from: 0 })).toMatchObject({ total: 0, changes: [] });
  expect(await desk.changes({ kind: "deleted", from: 0 })).toMatchObject({ total: 1 });
});

test("before anything was received there is nothing to show or accept", async () => {
  const desk = deskAt(open(all.master));
  await expect(desk.changes({ kind: "added", from: 0 })).rejects.toMatchObject({ code: "nothing-received" });
  await expect(desk.accept({ accepted: "all", now: 46_000 })).rejects.toMatchObject({
    code: "nothing-received",
  });
});
