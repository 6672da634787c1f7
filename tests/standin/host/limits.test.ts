import { utf8Length } from "../../../src/standin/host/record";
import { closeAll, failure, look, onSheet1, opened } from "./opened";

afterEach(closeAll);

const MEGABYTE = 1024 * 1024;
/** Texts of about so many bytes. */
const rows = (bytes: number) => Array.from({ length: bytes / 4096 }, () => ["x".repeat(4096)]);

it("takes five megabytes in the browser, and no more", async () => {
  const excel = await opened({ profile: "web" });
  const write = (bytes: number) =>
    onSheet1(excel, (sheet) => {
      const cells = rows(bytes);
      sheet.getRange(`A1:A${cells.length}`).values = cells;
    });
  await write(4.5 * MEGABYTE);
  expect(await failure(write(5 * MEGABYTE))).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(excel.host.log.at(-1)).toMatchObject({ outcome: "5103", bytesDown: 0 });
});

it("answers five megabytes in the browser, and no more", async () => {
  const excel = await opened({ profile: "web" });
  const cells = rows(6 * MEGABYTE);
  excel.book.active.enter({ top: 0, left: 0, bottom: cells.length - 1, right: 0 }, cells, "program");
  expect(await failure(look(excel, `A1:A${cells.length}`, "values"))).toMatchObject({
    code: "ResponsePayloadSizeLimitExceeded",
  });
  expect((await look(excel, `A1:A${cells.length / 2}`, "values")).values).toHaveLength(cells.length / 2);
});

it("has no such limit on the desktop", async () => {
  const excel = await opened({ profile: "desktop-2021" });
  const cells = rows(6 * MEGABYTE);
  await onSheet1(excel, (sheet) => (sheet.getRange(`A1:A${cells.length}`).values = cells));
  expect((await look(excel, `A1:A${cells.length}`, "values")).values).toHaveLength(cells.length);
});

it("counts bytes as UTF-8", () => {
  for (const text of ["", "abc", "Sổ Chỉ Tiêu", "é", "🙂 €"])
    expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
});
