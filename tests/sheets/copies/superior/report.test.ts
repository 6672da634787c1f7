import { monthsOf } from "../../../../src/campaign/period";
import { REPORT_SHEET } from "../../../../src/sheets/names";
import type { Workbook } from "../../../../src/workbook/workbook";
import { d } from "../../../books";
import { cellsOf } from "../../../looking";
import { countedAs, openAt, openCopy } from "./counted";

describe("the report sentences", () => {
  test("a target of one part says count, ratio, coverage and verdict", async () => {
    const text = "Số hóa 100% hồ sơ quản lý đối tượng";
    expect(await sentence({ "CTXH-2": { pass: 160 } }, text)).toBe(
      `- ${text}: 160/160, đạt 100%; kết quả: Đạt.`,
    );
    expect(await sentence({ "CTXH-2": { pass: 143, fail: 17 } }, text)).toBe(
      `- ${text}: 143/160, đạt 89,4%, còn thiếu 17; kết quả: Không đạt.`,
    );
    expect(await sentence({ "CTXH-2": { pass: 152, missing: 8 } }, text)).toBe(
      `- ${text}: 152/160, đạt 100% tính trên 152 đã có dữ liệu, 8 chưa có dữ liệu, còn thiếu 8; chưa đủ số liệu để kết luận.`,
    );
  });

  test("where nothing was answered there is no ratio", async () => {
    const text = "100% hồ sơ đề nghị hỗ trợ được giải quyết đúng hạn";
    expect(await sentence({ "CTXH-5": { pass: 0, notDue: 2 } }, text)).toBe(
      `- ${text}: 2 trường hợp chưa đến hạn; chưa đến hạn đánh giá.`,
    );
  });

  test("a target of several parts says its own verdict and each part's", async () => {
    const months = Array.from({ length: 6 }, () => 1);
    const tallies = { "YTND-3a": { pass: 90, fail: 2 }, "YTND-3b": { pass: 6, months } };
    const text = "100% bếp ăn, suất ăn bảo đảm tiêu chuẩn, không xảy ra ngộ độc thực phẩm";
    expect(await sentence(tallies, text)).toBe(
      `- ${text}; kết quả: Không đạt. Trong đó: (a) Bếp ăn, suất ăn bảo đảm tiêu chuẩn: 90/92, ` +
        "đạt 97,8%, còn thiếu 2; kết quả: Không đạt; " +
        "(b) Không xảy ra ngộ độc thực phẩm: không ghi nhận vụ nào, đã xác nhận đủ 6 tháng; kết quả: Đạt.",
    );
  });

  test("each department is summed up, and what there is none of is left out", async () => {
    const tallies = { "CTXH-2": { fail: 1 }, "CTXH-6": { pass: 0, months: [4, 4, 4, 4, 4, 4] } };
    expect(await sentence(tallies, "3. Phòng Công tác xã hội")).toBe(
      "3. Phòng Công tác xã hội: 7 chỉ tiêu, đạt và vượt 6, không đạt 1.",
    );
    expect(await sentence(tallies, "Đánh giá chung")).toMatch(/^Đánh giá chung: 20 chỉ tiêu, đạt và vượt /);
  });

  test("every target has its sentence, in its department's order", async () => {
    const counted = countedAs({});
    const lines = await linesOf(counted);
    const wanted = counted.campaign.departments.flatMap(({ id }) =>
      counted.campaign.targets.filter(({ department }) => department === id).map(({ text }) => text),
    );
    const sentences = lines.filter((line) => line.startsWith("- "));
    expect(sentences).toHaveLength(wanted.length);
    sentences.forEach((line, index) => {
      expect(line.slice(2).startsWith(wanted[index] ?? "?")).toBe(true);
    });
  });
});

describe("another report date, chosen in the copy", () => {
  const counted = countedAs({ "CTXH-2": { pass: 7 } });
  const [first] = monthsOf(counted.period);
  const earlier = {
    ...counted,
    tallies: counted.tallies.map((one) => ({ ...one, reportDate: first?.last ?? 0 })),
  };
  const both = { ...counted, tallies: [...counted.tallies, ...earlier.tallies] };

  test("is judged by what was counted then", async () => {
    const lines = await linesIn(await openAt(both, first?.last ?? 0));
    expect(lines.join()).toContain("Kỳ báo cáo: Năm 2026; số liệu tính đến hết ngày 31/01/2026.");
    expect(lines.some((line) => line.includes("Số hóa 100% hồ sơ quản lý đối tượng: 7/7"))).toBe(true);
    expect(lines.join()).not.toContain("Không có số liệu tại ngày này");
  });

  test("is said to be none where nothing was counted", async () => {
    const lines = await linesIn(await openAt(both, d("29/06/2026")));
    expect(lines.join()).toContain("Không có số liệu tại ngày này");
  });
});

async function sentence(tallies: Parameters<typeof countedAs>[0], text: string): Promise<string | undefined> {
  return (await linesOf(countedAs(tallies))).find((line) => line.includes(text));
}

async function linesOf(counted: ReturnType<typeof countedAs>): Promise<string[]> {
  return linesIn(await openCopy(counted));
}

async function linesIn(copy: Workbook): Promise<string[]> {
  const [report] = await cellsOf(copy, [REPORT_SHEET]);
  return (report?.cells ?? []).map(([text]) => (typeof text === "string" ? text : ""));
}
