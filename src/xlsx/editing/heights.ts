import { END, ROW, SheetCursor } from "../reading/cursor";

/** A sheet's text with other heights of rows, in points; 0 hides a row, anything else shows it. */
export function withHeights(xml: string, part: string, heights: ReadonlyMap<number, number>): string {
  const left = [...heights].sort(([a], [b]) => a - b);
  const cursor = new SheetCursor(xml, part);
  const tag = `<${cursor.prefix}row`;
  const newRows = (before: number) => {
    let rows = "";
    for (let next = left[0]; next && next[0] < before; next = left[0]) {
      rows += `${tag}${heightText(next[1])} r="${String(next[0] + 1)}"/>`;
      left.shift();
    }
    return rows;
  };
  const out: string[] = [];
  let copied = 0;
  for (let step = cursor.next(); step !== END; step = cursor.next()) {
    if (step !== ROW) continue;
    const rows = newRows(cursor.row);
    const own = left[0]?.[0] === cursor.row ? left.shift() : undefined;
    if (rows === "" && !own) continue;
    const start = xml.slice(cursor.open, cursor.tagEnd);
    const bare = start.replace(own?.[1] === 0 ? HIDDEN : HEIGHT, "");
    const changed = own ? tag + heightText(own[1]) + bare.slice(tag.length) : start;
    out.push(xml.slice(copied, cursor.open), rows, changed);
    copied = cursor.tagEnd;
  }
  const rest = newRows(Infinity);
  if (rest === "") return out.join("") + xml.slice(copied);
  const { prefix, dataStart, dataEnd } = cursor;
  if (dataStart < dataEnd || !isClosed(xml, dataStart)) {
    return out.join("") + xml.slice(copied, dataEnd) + rest + xml.slice(dataEnd);
  }
  const open = xml.lastIndexOf("<", dataStart - 1);
  return `${xml.slice(0, open)}<${prefix}sheetData>${rest}</${prefix}sheetData>${xml.slice(dataStart)}`;
}

function isClosed(xml: string, tagEnd: number): boolean {
  return xml.charCodeAt(tagEnd - 2) === 0x2f;
}

const HIDDEN = /\shidden\s*=\s*(?:"[^"]*"|'[^']*')/g;
const HEIGHT = /\s(?:ht|customHeight|hidden)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** A hidden row keeps the height that it would have. */
function heightText(points: number): string {
  return points === 0 ? ' hidden="1"' : ` ht="${String(points)}" customHeight="1"`;
}
