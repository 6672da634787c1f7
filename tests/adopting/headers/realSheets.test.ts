import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findHeaders } from "../../../src/actions/findHeaders";
import { openXlsx } from "../../../src/xlsx";
import { needsShared, SHARED } from "../../needs";
import { told } from "../drawn";

const FOLDER = join(SHARED, "messy");

interface Expected {
  readonly file: string;
  readonly sheet: string;
  readonly told: string;
}

function expectations(): Expected[] {
  const [, ...lines] = readFileSync(join(FOLDER, "expected-headers.tsv"), "utf8").trim().split("\n");
  return lines.map((line) => {
    const [file = "", sheet = "", header = "", numbers = "", first = ""] = line.split("\t");
    return { file, sheet, told: `${header} n${numbers} d${first === "none" ? "-" : first}` };
  });
}

needsShared("sheets of real offices", () => {
  test("at least 95 in 100 are read rightly, and none wrongly without saying so", async () => {
    const expected = expectations();
    const wrong: unknown[] = [];
    for (const { file, sheet, told: wanted } of expected) {
      const found = await findHeaders(openXlsx(readFileSync(join(FOLDER, file))), sheet);
      if (told(found) !== wanted) wrong.push({ file, found: told(found), confidence: found.confidence });
    }
    expect(expected.length).toBeGreaterThan(20);
    expect(wrong.length).toBeLessThanOrEqual(expected.length * 0.05);
    expect(wrong).toEqual(wrong.map(() => expect.objectContaining({ confidence: below(0.6) }) as unknown));
  });
});

function below(limit: number): unknown {
  return { asymmetricMatch: (value: unknown) => typeof value === "number" && value < limit };
}
