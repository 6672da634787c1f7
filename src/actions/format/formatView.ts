import { cellAddress } from "../../workbook/address";
import type { FormatView } from "../format";
import type { SeenLooks } from "./seeLooks";

/** What is wrong with each register, as people are told. */
export function formatView({ seen, skipped }: Pick<SeenLooks, "seen" | "skipped">): FormatView {
  const registers = seen.map(({ wanted, found }) => {
    const { register, table, lacksLists } = wanted;
    const { sheet, box } = table;
    const place = { sheet, cell: cellAddress(box.top, box.left) };
    return { register, sheet, place, changes: found.changes, lacksLists };
  });
  return { registers, skipped };
}
