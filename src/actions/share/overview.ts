import { filledCells, sensitiveFields } from "../../exchange/personal";
import type { Workbook } from "../../workbook/workbook";
import type { SharingOverview } from "../exchange";
import { bookFrom } from "../readBook";
import { readSheets } from "../readSheets";
import { departmentShares } from "./departmentShares";

/** What could leave, and what of it is about people; read whole, and nothing is written. */
export async function sharingOverview(workbook: Workbook): Promise<SharingOverview> {
  const reading = await readSheets(workbook);
  const { book } = bookFrom(reading);
  return {
    sensitive: sensitiveFields(book),
    staysBehind: filledCells(book),
    departments: departmentShares(book),
  };
}
