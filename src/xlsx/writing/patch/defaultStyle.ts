/** The style that Excel gives a new cell: its row's, else its column's. As an attribute, or nothing. */
export function defaultStyle(xml: string, dataStart: number, rowTag: string, column: number): string {
  const own = /\scustomFormat="(?:1|true)"/.test(rowTag) ? /\ss="(\d+)"/.exec(rowTag)?.[1] : undefined;
  const number = own ?? columnStyle(xml, dataStart, column + 1);
  return number === undefined || number === "0" ? "" : ` s="${number}"`;
}

function columnStyle(xml: string, dataStart: number, number: number): string | undefined {
  // What stands before the cells is short: searched to its end, a sheet without widths would cost as often as it has cells.
  const head = xml.slice(0, dataStart);
  const from = head.search(/<(?:[\w.-]+:)?cols>/);
  if (from < 0) return undefined;
  for (const [tag] of head.slice(from).matchAll(/<(?:[\w.-]+:)?col\s[^>]*>/g)) {
    const min = Number(/\smin="(\d+)"/.exec(tag)?.[1]);
    const max = Number(/\smax="(\d+)"/.exec(tag)?.[1]);
    if (min <= number && number <= max) return /\sstyle="(\d+)"/.exec(tag)?.[1];
  }
  return undefined;
}
