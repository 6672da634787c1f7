import { LAST_COLUMN, LAST_ROW } from "../../../workbook/address";
/** Pixels of the heads. */
export const HEAD_HEIGHT = 22;
export const HEAD_WIDTH = 48;

/** As far as a sheet can go. */
export const MOST_ROWS = LAST_ROW + 1;
export const MOST_COLUMNS = LAST_COLUMN + 1;
