/** Texts as Excel puts them on the clipboard: tabs between cells, quotes round texts with tabs, quotes or line ends. */
export function tsvOf(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

/** Texts of the clipboard by row and cell; rows may differ in length. The line end that Excel puts last ends no row. */
export function cellsOfTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { value, next } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    rows[rows.length - 1]?.push(value);
    if (text[next] === "\t") {
      at = next + 1;
      continue;
    }
    at = next + (text.startsWith("\r\n", next) ? 2 : 1);
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
}

function plainCell(text: string, from: number): { value: string; next: number } {
  let next = from;
  while (next < text.length && !"\t\r\n".includes(text[next] ?? "")) next++;
  return { value: text.slice(from, next), next };
}

/** A quote that never closes, or has text behind it, is an ordinary character. */
function quotedCell(text: string, from: number): { value: string; next: number } {
  let value = "";
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at] ?? "";
    else if (text[at + 1] === '"') {
      value += '"';
      at++;
    } else {
      const closed = at + 1 === text.length || "\t\r\n".includes(text[at + 1] ?? "");
      return closed ? { value, next: at + 1 } : plainCell(text, from);
    }
  }
  return plainCell(text, from);
}
