import { inflateSync } from "node:zlib";

/** A page as LibreOffice prints it, in points; the origin is the lower left corner. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
}

export interface PdfText {
  readonly x: number;
  readonly y: number;
  /** Of the letters. */
  readonly size: number;
  readonly text: string;
}

/** The pages of a file that LibreOffice wrote: it has no object streams, and names every glyph that it uses. */
export function pagesOf(bytes: Uint8Array): PdfPage[] {
  const file = Buffer.from(bytes).toString("latin1");
  const object = (id: string) =>
    new RegExp(`(?:^|\\n)${id} 0 obj\\s*([\\s\\S]*?)endobj`).exec(file)?.[1] ?? "";
  const stream = (id: string) => {
    const begin = new RegExp(`(?:^|\\n)${id} 0 obj[\\s\\S]*?stream\\r?\\n`).exec(file);
    if (!begin) throw new Error(`no stream ${id}`);
    const from = begin.index + begin[0].length;
    const end = file.indexOf("endstream", from);
    return inflateSync(Buffer.from(file.slice(from, end), "latin1")).toString("latin1");
  };
  const fonts = new Map(
    [...file.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => {
      const font = object(id);
      const cmap = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1];
      const widths = /\/Widths\[([^\]]*)\]/.exec(font)?.[1] ?? "";
      const letters = cmap === undefined ? new Map<string, string>() : lettersOf(stream(cmap));
      return [name, { letters, widths: widths.trim().split(/\s+/).map(Number) }] as const;
    }),
  );
  const kids = /\/Kids\[([^\]]*)\]/.exec(file)?.[1] ?? "";
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id = ""]) => {
    const page = object(id);
    const [, width = "", height = ""] = /\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+)/.exec(page) ?? [];
    const contents = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? "";
    return { width: Number(width), height: Number(height), texts: textsOf(stream(contents), fonts) };
  });
}

type Letters = ReadonlyMap<string, string>;

interface Font {
  readonly letters: Letters;
  /** By code, in thousandths of the size. */
  readonly widths: readonly number[];
}

/** What the codes of a font say. */
function lettersOf(cmap: string): Letters {
  const pairs = [...cmap.matchAll(/<([\dA-F]+)> <([\dA-F]+)>\n/g)].filter(([, code]) => code?.length === 2);
  return new Map(
    pairs.map(([, code = "", units = ""]) => [
      code,
      String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16))),
    ]),
  );
}

interface Glyph {
  readonly x: number;
  readonly letter: string;
}

/**
 * Every piece of text with its place. Letters that one font lacks are drawn afterwards from another one, into the gaps:
 * they are put into the order in which they stand.
 */
function textsOf(contents: string, fonts: ReadonlyMap<string, Font>): PdfText[] {
  return [...contents.matchAll(/\bBT\n([\s\S]*?)\bET\b/g)].flatMap(([, block = ""]): PdfText[] => {
    const glyphs: Glyph[] = [];
    const at = { x: 0, y: 0, size: 0, font: "" };
    const show = (hex: string) => {
      for (const code of hex.match(/../g) ?? []) {
        const font = fonts.get(at.font);
        glyphs.push({ x: at.x, letter: font?.letters.get(code) ?? "\uFFFD" });
        at.x += ((font?.widths[parseInt(code, 16)] ?? 0) / 1000) * at.size;
      }
    };
    for (const [, place, font, size, string, array] of block.matchAll(TOKENS)) {
      if (place !== undefined) [at.x = 0, at.y = 0] = place.split(" ").map(Number);
      if (font !== undefined) [at.font, at.size] = [font, Number(size)];
      if (string !== undefined) show(string);
      for (const [, hex, shift] of (array ?? "").matchAll(/<([\dA-F]+)>|([-\d.]+)/g)) {
        if (hex !== undefined) show(hex);
        if (shift !== undefined) at.x -= (Number(shift) / 1000) * at.size;
      }
    }
    const [first, ...more] = glyphs.sort((one, other) => one.x - other.x);
    if (!first) return [];
    return [
      { x: first.x, y: at.y, size: at.size, text: [first, ...more].map(({ letter }) => letter).join("") },
    ];
  });
}

const TOKENS =
  /([-\d.]+ [-\d.]+) (?:Td|Tm)|\/(F\d+) ([\d.]+) Tf|<([\dA-F]+)>Tj|\[((?:<[\dA-F]+>|[-\d.]+|\s)*)\]TJ/g;
