import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { type Master, refusalOf } from "../../../src/exchange/returning/refusal";
import { readReturned } from "../../../src/exchange/returning/readReturned";
import { type Stamp, STAMP_FORMAT } from "../../../src/exchange/stamp";
import { table } from "../../books";
import { comesBack, type Copy, copyFor, fileOf, home, neverSent, rename, sheetOf, stampFor } from "./copies";

const activities = table`
  Ngày       | Hoạt động | Mã đối tượng | Tham gia | Mã dòng
  13/06/2026 | Văn nghệ  | DT001        | Có       | BCDF2345
  14/06/2026 | Trồng rau | DT002        | Không    | BCDF2346`;

const copy = () => copyFor("QLCS", { activities });
const stamped = (changes: Partial<Stamp>): Copy => ({
  ...copy(),
  stamp: { ...stampFor("QLCS"), ...changes },
});
const kinds = (sent: Copy) => comesBack(sent).notes.map(({ kind }) => kind);

describe("what is said of a file", () => {
  test.each<[string, Copy, readonly string[]]>([
    ["that we did not send", neverSent(copy()), ["not-sent-by-us"]],
    ["of an older version of what we write", stamped({ format: 0 }), ["older-version"]],
    ["of an older version of the campaign", stamped({ campaignVersion: 0 }), ["older-version"]],
    ["without its baseline", { ...copy(), baseline: null }, ["baseline-lost"]],
    ["with a damaged one", { ...copy(), baseline: null, baselineDamaged: true }, ["baseline-damaged"]],
    ["that was unlocked", { ...copy(), structureLocked: false }, ["unlocked"]],
    ["that nobody locked", { ...neverSent(copy()), structureLocked: false }, ["not-sent-by-us"]],
    ["with macros", { ...copy(), hasMacros: true }, ["macros"]],
    ["with links to other files", { ...copy(), hasExternalLinks: true }, ["external-links"]],
    ["that counts from 1904", { ...copy(), date1904: true }, ["counts-from-1904"]],
  ])("%s", (_, sent, said) => {
    expect(kinds(sent)).toEqual(said);
  });

  test("whose sending nobody wrote down", () => {
    expect(comesBack(stamped({ sending: "GUI-2" })).notes).toEqual([
      { kind: "sending-unknown", sending: "GUI-2" },
    ]);
  });

  test("of a department that the campaign does not know: all registers may be in it", () => {
    const sent = { ...stamped({ department: "XYZ" }), baseline: null };
    const sheet = sheetOf(sent, "Sinh hoạt");
    Object.assign(sheet, { name: "Sheet1", table: null });
    rename(sheet, "Hoạt động", "Việc");
    expect(comesBack(sent).registers.map(({ register }) => register)).toContain("activities");
  });
});

describe("a file is refused", () => {
  const master: Master = { campaign: sonLa2026, rowIds: new Set(["BCDF2346"]) };
  const refused = (sent: Copy, here: Partial<Master> = {}) =>
    refusalOf(comesBack(sent), { ...master, ...here });

  test("not as it was sent, also when most of its rows are gone here", () => {
    expect(refused(copy())).toBeNull();
  });

  test("where it is of another campaign", () => {
    expect(refused(stamped({ campaign: "hoai-nhon-2026-2030" }))).toEqual({
      kind: "other-campaign",
      there: "hoai-nhon-2026-2030",
      here: "son-la-2026",
    });
  });

  test("where it is of another year", () => {
    expect(refused(stamped({ year: 2025 }))).toEqual({ kind: "other-year", there: 2025, here: 2026 });
  });

  test.each([{ format: STAMP_FORMAT + 1 }, { campaignVersion: sonLa2026.version + 1 }])(
    "where it comes from a newer version: %o",
    (newer) => {
      expect(refused(stamped(newer))).toEqual({ kind: "newer-version" });
    },
  );

  test("where no register is in it", () => {
    expect(refused({ ...copy(), sheets: [] })).toEqual({ kind: "no-register" });
    expect(refused({ ...neverSent(copy()), sheets: [] })).toEqual({ kind: "no-register" });
  });

  test("where none of its rows has ever been here", () => {
    expect(refused(copy(), { rowIds: new Set(["XXXX2222"]) })).toEqual({ kind: "other-workbook" });
  });

  test("but not where no rows were sent, or nobody knows which", () => {
    const rowIds = new Set<string>();
    expect(refused(copyFor("QLCS", {}), { rowIds })).toBeNull();
    expect(refused({ ...copy(), baseline: null }, { rowIds })).toBeNull();
    expect(refused(neverSent(copy()), { rowIds })).toBeNull();
  });
});

test("reading leaves the file as it was", () => {
  const file = fileOf(copy());
  const before = JSON.stringify(file);
  readReturned(file, home);
  expect(JSON.stringify(file)).toBe(before);
});
