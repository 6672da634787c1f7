import { readEntry } from "../../../src/standin/book/entries";
import { typedText } from "../../../src/standin/page/keeper/typedText";

const DAY = 46_331; // 5 November 2026

describe("what a person would type", () => {
  it.each([
    ["a text", "Nguyễn Văn A", "General", "Nguyễn Văn A"],
    ["a text that looks like a number", "007", "General", "'007"],
    ["the same in a cell for texts", "007", "@", "007"],
    ["a text that looks like a formula", "=1+1", "General", "'=1+1"],
    ["a number", 1234.5, "General", "1234,5"],
    ["a number with marks between thousands", 1234567, "#,##0", "1234567"],
    ["a number that is shown rounded", 1.2345, "0.0", "1,2345"],
    ["a share", 0.85, "0.##%", "85%"],
    ["a share that is shown rounded", 0.8567, "0%", "85,67%"],
    ["a day", DAY, "dd/mm/yyyy", "05/11/2026"],
    ["a month", 46_327, "mm/yyyy", "11/2026"],
    ["a day shown as a month", DAY, "mm/yyyy", "05/11/2026"],
    ["a day with a time", DAY + 0.5, "dd/mm/yyyy hh:mm", "05/11/2026 12:00"],
    ["a year of birth", 1950, "[<3000]0;dd/mm/yyyy", "1950"],
    ["a date of birth", 18_264, "[<3000]0;dd/mm/yyyy", "01/01/1950"],
    ["yes", true, "General", "TRUE"],
    ["an error", { error: "#N/A" }, "General", "#N/A"],
    ["nothing", null, "General", ""],
  ])("for %s", (_, value, format, text) => expect(typedText(value, format, false)).toBe(text));

  it("reads back as the same number, whatever it is", () => {
    for (const value of [0.1 + 0.2, 1 / 3, -5, 1e15, 0, -0.25, 12_345_678.9]) {
      for (const format of ["General", "#,##0.00", "0%", "0.0##%"]) {
        const entry = readEntry(typedText(value, format, false), format, "person", false);
        const back = entry && "value" in entry ? Number(entry.value) : Number.NaN;
        expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
      }
    }
  });

  it("takes a text as it is that is longer than a cell holds", () => {
    const text = "dài ".repeat(10_000);
    expect(typedText(text, "General", false)).toBe(text);
  });

  it("counts from 1904 where the workbook does", () => {
    expect(typedText(DAY - 1462, "dd/mm/yyyy", true)).toBe("05/11/2026");
  });
});
