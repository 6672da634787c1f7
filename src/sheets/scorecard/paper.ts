import type { Line, PlanCell } from "../../workbook/plan";
import { cell, emptyLine } from "../lines";

/** What every paper of an office begins with, beside its name and its title. */
export const NATION = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"] as const;

/** The cells of a line with a text in the middle of its right half, behind those that are there. */
export function onTheRight(
  first: PlanCell,
  text: string,
  widths: readonly number[],
): readonly (PlanCell | null)[] {
  const column = columnAt(3 / 4, widths);
  return [first, ...Array.from({ length: column - 1 }, () => null), cell(text, "nation")];
}

/** Who signs, side by side, with room for signatures; texts reach over the blank cells beside them. */
export function signatureLines(widths: readonly number[]): Line[] {
  const columns = SIGNERS.map((_, index) => columnAt((2 * index + 1) / (2 * SIGNERS.length), widths));
  const across = (texts: readonly string[], look: "signer" | "signerNote"): Line => ({
    cells: Array.from({ length: (columns.at(-1) ?? 0) + 1 }, (_, column) => {
      const index = columns.indexOf(column);
      return index < 0 ? null : cell(texts[index] ?? null, look);
    }),
  });
  const place = { cells: across(["", "", "……………, ngày …… tháng …… năm ………"], "signerNote").cells };
  return [
    emptyLine,
    place,
    across(SIGNERS, "signer"),
    across(
      SIGNERS.map(() => "(Ký, ghi rõ họ tên)"),
      "signerNote",
    ),
    // One high row: a page cannot end inside of it.
    { cells: [], height: ROOM_TO_SIGN },
    across(
      SIGNERS.map(() => "……………………………"),
      "signerNote",
    ),
  ];
}

const ROOM_TO_SIGN = 63;

const SIGNERS = ["NGƯỜI LẬP", "TRƯỞNG PHÒNG", "GIÁM ĐỐC"];

/** The column that lies so far along the widths, 0 = the first. */
function columnAt(share: number, widths: readonly number[]): number {
  const wanted = share * widths.reduce((sum, width) => sum + width, 0);
  let passed = 0;
  const found = widths.findIndex((width) => (passed += width) >= wanted);
  return Math.max(1, found);
}
