import { closeAll, failure, look, onSheet1, opened } from "./opened";

afterEach(closeAll);

it("is Excel on the web", async () => {
  const { Office } = await opened();
  expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline", addin: null });
  expect(Office.context.displayLanguage).toBe("vi-VN");
});

it("speaks English when it is told to", async () => {
  const { Office } = await opened({ language: "en-US" });
  expect(Office.context.displayLanguage).toBe("en-US");
});

it("tells what each Excel can", async () => {
  const old = await opened({ profile: "desktop-2021" });
  const web = await opened({ profile: "web" });
  const can = (office: typeof Office, version: string) =>
    office.context.requirements.isSetSupported("ExcelApi", version);
  expect([can(old.Office, "1.14"), can(old.Office, "1.15")]).toEqual([true, false]);
  expect([can(web.Office, "1.17"), can(web.Office, "1.99")]).toEqual([true, false]);
});

it("keeps several workbooks apart", async () => {
  const one = await opened();
  const other = await opened();
  await onSheet1(one, (sheet) => (sheet.getRange("A1").values = [["một"]]));
  await onSheet1(other, (sheet) => (sheet.getRange("A1").values = [["hai"]]));
  expect((await look(one, "A1", "values")).values).toEqual([["một"]]);
  expect((await look(other, "A1", "values")).values).toEqual([["hai"]]);
});

it("answers what it knows nothing of, and remembers it", async () => {
  const { Office, host } = await opened();
  const status = await new Promise((resolve) =>
    Office.context.document.settings.saveAsync(({ status: said }) => resolve(said)),
  );
  expect(status).toBe("failed");
  expect(host.unknown).toEqual([expect.stringContaining("executeMethod")]);
});

it("hears nothing of the messages that other pages exchange", async () => {
  const { host } = await opened();
  const answers: string[] = [];
  host.receive("hello", (answer) => answers.push(answer));
  host.receive('{"type":"webpackOk"}', (answer) => answers.push(answer));
  expect(answers).toEqual([]);
});

it("makes errors that are errors here", async () => {
  const excel = await opened();
  expect(await failure(look(excel, "A1", "values", "Không có"))).toMatchObject({ code: "ItemNotFound" });
});
