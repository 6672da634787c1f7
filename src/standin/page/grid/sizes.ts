/** Pixels of the heads. */
export const HEAD_HEIGHT = 22;
export const HEAD_WIDTH = 48;

/** As far as a sheet can go. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
