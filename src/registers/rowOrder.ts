/** The first entry whose row is not above this one; rows stand from top to bottom. */
export function firstFrom(row: number, rows: Int32Array): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
