import type { Dressing, SeenValidation } from "../../src/workbook/dressing";
import { workbookPlan } from "./plans";
import { at, bookOf, dressing, LIST, lookOf, partOf, SHEET } from "./dressed";
import { sheetPart } from "./handmade";

/** The rules of a sheet after some of its boxes got others. */
async function after(sheet: string, validations: Dressing["validations"]) {
  const workbook = bookOf(sheet);
  const plan = workbookPlan({ dressings: [dressing({ validations })] });
  await workbook.write(plan);
  const xml = partOf(workbook, SHEET);
  await workbook.write(plan);
  expect(partOf(workbook, SHEET)).toBe(xml);
  return { workbook, xml: xml.slice(xml.indexOf("</sheetData>") + "</sheetData>".length) };
}

const rules = (...inner: string[]) =>
  sheetPart(
    "",
    "",
    `<dataValidations count="${String(inner.length)}" xWindow="5">${inner.join("")}</dataValidations>`,
  );
const whole = (sqref: string, formula: string) =>
  `<dataValidation type="whole" imeMode="on" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;

describe("rules that cells get", () => {
  test("come back as they were told, equal ones in one entry", async () => {
    const date: SeenValidation = {
      ...LIST,
      type: "date",
      operator: "notBetween",
      first: 45000,
      second: "TODAY()",
      ignoreBlank: false,
      dropDown: false,
      prompt: null,
      refuses: false,
      onError: "stop",
    };
    const told = [
      { box: at(1, 0, 9, 0), validation: LIST },
      { box: at(1, 1, 9, 1), validation: date },
      { box: at(1, 3, 9, 4), validation: LIST },
    ];
    const { workbook, xml } = await after(sheetPart(""), told);
    expect(xml.match(/<dataValidation /g)).toHaveLength(2);
    const { boxes } = await lookOf(workbook, { boxes: [at(0, 0, 20, 8)] });
    const byColumn = [...boxes[0]!.validations].sort((one, other) => one.box.left - other.box.left);
    expect(byColumn).toEqual(told);
  });

  test("read for the first cell of each box", async () => {
    const custom: SeenValidation = { ...LIST, type: "custom", first: "A2>$B2" };
    const { xml } = await after(sheetPart(""), [
      { box: at(1, 0, 4, 0), validation: custom },
      { box: at(1, 2, 4, 2), validation: custom },
    ]);
    expect([...xml.matchAll(/sqref="(\w+:\w+)"><formula1>([^<]*)</g)].map(([, ...parts]) => parts)).toEqual([
      ["A2:A5", "A2&gt;$B2"],
      ["C2:C5", "A2&gt;$B2"],
    ]);
  });

  test("have messages no longer than Excel takes", async () => {
    const long: SeenValidation = { ...LIST, prompt: { title: "t".repeat(40), text: "x".repeat(300) } };
    const { workbook } = await after(sheetPart(""), [{ box: at(0, 0), validation: long }]);
    const { boxes } = await lookOf(workbook, { boxes: [at(0, 0)] });
    expect(boxes[0]!.validations[0]!.validation.prompt).toEqual({
      title: `${"t".repeat(31)}…`,
      text: `${"x".repeat(254)}…`,
    });
  });
});

describe("rules that are there", () => {
  test("hold on around the cells that get others", async () => {
    const { xml } = await after(rules(whole("A1:C9 F1", "5")), [
      { box: at(2, 1, 3, 1), validation: null },
      { box: at(0, 5, 40, 5), validation: null },
    ]);
    expect(xml).toBe(
      `<dataValidations count="1" xWindow="5">${whole("A1:C2 A3:A4 C3:C4 A5:C9", "5")}</dataValidations></worksheet>`,
    );
  });

  test("read the same in every cell, though their first one is gone", async () => {
    const own = (rule: string) => rule.replace("<dataValidation ", '<dataValidation xr:uid="{1}" ');
    const { xml } = await after(rules(own(whole("A2:B9", "A1+$A$1"))), [
      { box: at(1, 0, 4, 0), validation: null },
    ]);
    const [first, second] = [whole("B2:B5", "B1+$A$1"), whole("A6:B9", "A5+$A$1")];
    // What tells rules apart is of one of them only.
    expect(xml).toBe(
      `<dataValidations count="2" xWindow="5">${own(first)}${second}</dataValidations></worksheet>`,
    );
  });

  test("stay as they are spelled where nobody asks for others", async () => {
    const there = rules(whole("A2:A4 $C$2", "1"), `<dataValidation sqref="" type="list"/>`);
    const { xml } = await after(there, [{ box: at(8, 0), validation: null }]);
    expect(there).toContain(xml);
  });

  test("go with their list when none is left", async () => {
    const { xml } = await after(rules(whole("A2:A4", "1")), [{ box: at(0, 0, 9, 0), validation: null }]);
    expect(xml).toBe("</worksheet>");
  });
});

describe("rules among the extensions", () => {
  const rule = (sqref: string) =>
    `<x14:dataValidation type="list"><x14:formula1><xm:f>'Mã'!A1:A4</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation>`;
  const ext = (count: number, inner: string) =>
    `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="urn:14"><x14:dataValidations xmlns:xm="urn:xm" count="${String(count)}">${inner}</x14:dataValidations></ext>`;
  const other = `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:14"><x14:conditionalFormattings/></ext>`;
  const sheet = (inner: string) => sheetPart("", "", `<extLst>${inner}</extLst>`);

  test("go for those cells only, and move along where they are relative", async () => {
    const { xml } = await after(sheet(ext(2, rule("B2:B9") + rule("D2:D9")) + other), [
      { box: at(0, 1, 4, 1), validation: LIST },
    ]);
    const moved = rule("B6:B9").replace("A1:A4", "A5:A8");
    expect(xml).toContain(`<extLst>${ext(2, moved + rule("D2:D9"))}${other}</extLst>`);
    expect(xml).toContain(`sqref="B1:B5"`);
  });

  test("leave nothing behind when all are gone", async () => {
    const gone = [{ box: at(0, 1, 40, 1), validation: null }];
    expect((await after(sheet(ext(1, rule("B2:B9")) + other), gone)).xml).toBe(
      `<extLst>${other}</extLst></worksheet>`,
    );
    expect((await after(sheet(ext(1, rule("B2:B9"))), gone)).xml).toBe("</worksheet>");
  });
});
