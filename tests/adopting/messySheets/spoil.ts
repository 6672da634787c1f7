import type { Chance } from "../../../src/standin/sample/chance";
import type { CellValue } from "../../../src/workbook/value";

/** What years of typing and copying did to the texts of a sheet. */
export function spoil(chance: Chance, cells: readonly (readonly CellValue[])[]): CellValue[][] {
  const decomposed = chance.happens(0.23);
  const spaced = chance.happens(0.36);
  const bare = chance.happens(0.06);
  return cells.map((row) =>
    row.map((value) => {
      if (typeof value !== "string") return value;
      let text = value;
      if (bare) text = text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
      if (decomposed && chance.happens(0.6)) text = looseTones(text);
      if (spaced && chance.happens(0.4))
        text = chance.pick([` ${text}`, `${text} `, text.replace(" ", "  "), `${text}\u00a0`]);
      return text;
    }),
  );
}

/** The letter composed, the tone loose: "ệ" as "ê" and a dot below. */
function looseTones(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const parts = letter.normalize("NFD");
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0];
    return tone ? parts.replace(tone, "").normalize("NFC") + tone : letter;
  });
}
