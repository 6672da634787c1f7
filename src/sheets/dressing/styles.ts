import type { Box } from "../../workbook/address";
import { cellAddress } from "../../workbook/address";
import type { BoxLook, CommonStyle, Dressing, SheetLook } from "../../workbook/dressing";
import { CENTRE_FONT } from "../../workbook/font";
import type { CellStyle } from "../../workbook/plan";
import type { ColumnFault } from "../../wording/formatPane";
import { type Look, STYLES } from "../looks";
import type { ColumnChange, FaultyColumn, LookChange, Part } from "./change";
import { isSameFormat } from "./formats";
import type { WantedColumn, WantedLook } from "./wanted";

/** Fonts, lines, colours, alignment and number formats. */
export function styleFaults(wanted: WantedLook, { boxes }: SheetLook): Part {
  const { titles, headers, columns, table } = wanted;
  const place = { sheet: table.sheet, cell: cellAddress(table.box.top, table.box.left) };
  const changes: LookChange[] = [];
  const dressed: { readonly box: Box; readonly style: CellStyle }[] = [];
  const single = (all: WantedLook["headers"], from: number, fault: "title" | "header") => {
    const wrong = all.filter(({ look }, index) => !isAsWanted(lookAt(boxes, from + index), STYLES[look]));
    dressed.push(...wrong.map(({ box, look }) => ({ box, style: STYLES[look] })));
    const [first] = wrong;
    if (first) {
      const at = fault === "title" ? cellAddress(first.box.top, first.box.left) : place.cell;
      changes.push({ fault, place: { ...place, cell: at }, rows: 0 });
    }
  };
  single(titles, 0, "title");
  single(headers, titles.length, "header");
  const bodies = columns.map((column, index) => {
    return { column, ...bodyFaults(column, lookAt(boxes, titles.length + headers.length + index)) };
  });
  for (const { column, style, faults } of bodies) {
    if (faults.size > 0) dressed.push({ box: column.box, style });
  }
  for (const fault of FAULTS) {
    const found = bodies.flatMap(({ column, faults }) => {
      const cells = faults.get(fault);
      if (cells === undefined) return [];
      const cell = cellAddress(column.box.top, column.column);
      return [{ field: column.name, cells, place: { sheet: table.sheet, cell } }];
    });
    if (found.length > 0) changes.push({ fault, columns: found } satisfies ColumnChange);
  }
  return { changes, dressing: { styles: grouped(dressed) } };
}

/** In the order in which people are told of them. */
const FAULTS = [
  "text-format",
  "date-format",
  "number-format",
  "plain-format",
  "font",
  "lines",
  "alignment",
  "colours",
  "marks",
] as const satisfies readonly ColumnFault[];

type StyleFault = (typeof FAULTS)[number];

/**
 * What a body should be made of, and how many of its cells have what fault; null = all. Colours and bold letters of single
 * cells are somebody's marks: no fault, but lost where another fault is mended, and so told.
 */
function bodyFaults(
  column: WantedColumn,
  look: BoxLook,
): { readonly style: CellStyle; readonly faults: ReadonlyMap<StyleFault, FaultyColumn["cells"]> } {
  const faults = new Map<StyleFault, FaultyColumn["cells"]>();
  const own = column.kind === "own";
  const kept = own ? keptFormat(look, column.hasNumbers) : undefined;
  const style: CellStyle =
    kept === undefined ? STYLES[column.body] : { ...STYLES[column.body], format: kept };
  // Giving the whole column one style would give its numbers one format.
  if (own && kept === undefined) return { style, faults };
  const all = look.formats.reduce((sum, { cells }) => sum + cells, 0);
  const wrong = look.formats
    .filter(({ format }) => !own && !isSameFormat(format, style.format ?? "General"))
    .reduce((sum, { cells }) => sum + cells, 0);
  if (wrong > 0) faults.set(FORMAT_FAULTS[column.body] ?? "plain-format", wrong === all ? null : wrong);
  const differing = (keys: readonly (keyof CommonStyle)[]) =>
    keys.filter((key) => look.style[key] !== shown(style)[key]);
  const isMixed = (key: keyof CommonStyle) => look.style[key] === null;
  for (const { fault, keys } of ALL_OVER) {
    const other = differing(keys);
    if (other.length > 0) faults.set(fault, other.some(isMixed) ? "some" : null);
  }
  const marks = differing(["bold", "italic", "color", "fill"]);
  if (!marks.every(isMixed)) faults.set("colours", null);
  if (faults.size > 0 && marks.some(isMixed)) faults.set("marks", "some");
  return { style, faults };
}

/** What all cells of a column have in common. */
const ALL_OVER = [
  { fault: "font", keys: ["font", "size"] },
  { fault: "lines", keys: ["border"] },
  { fault: "alignment", keys: ["align", "vertical", "wrap"] },
] as const;

const FORMAT_FAULTS: Readonly<Partial<Record<Look, StyleFault>>> = {
  text: "text-format",
  date: "date-format",
  month: "date-format",
  birth: "date-format",
  whole: "number-format",
  year: "number-format",
  decimal: "number-format",
};

/** The number format of an own column that all its cells can have; undefined where that would change what they show. */
function keptFormat({ formats }: BoxLook, hasNumbers: boolean): string | undefined {
  const [first, ...others] = formats;
  return others.length > 0 && hasNumbers ? undefined : (first?.format ?? "General");
}

function isAsWanted({ style }: BoxLook, wanted: CellStyle): boolean {
  return Object.entries(shown(wanted)).every(([key, value]) => style[key as keyof CommonStyle] === value);
}

/** What a style looks like: what it does not say is Excel's own. */
function shown(style: CellStyle): CommonStyle {
  return {
    font: style.font ?? CENTRE_FONT.name,
    size: style.size ?? CENTRE_FONT.size,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    color: style.color ?? "000000",
    fill: style.fill ?? "",
    border: style.border ?? false,
    align: style.align ?? "general",
    vertical: style.vertical ?? "bottom",
    wrap: style.wrap ?? false,
  };
}

/** Neighbours of one style as one box, all boxes of a style together. */
function grouped(dressed: readonly { readonly box: Box; readonly style: CellStyle }[]): Dressing["styles"] {
  const groups = new Map<string, { readonly style: CellStyle; readonly boxes: Box[] }>();
  for (const { box, style } of dressed) {
    const key = JSON.stringify(style);
    const boxes = groups.get(key)?.boxes ?? [];
    groups.set(key, { style, boxes });
    const last = boxes.at(-1);
    const isBeside = last?.top === box.top && last.bottom === box.bottom && last.right + 1 === box.left;
    if (last && isBeside) boxes[boxes.length - 1] = { ...last, right: box.right };
    else boxes.push(box);
  }
  return [...groups.values()];
}

function lookAt(boxes: SheetLook["boxes"], index: number): BoxLook {
  const look = boxes[index];
  if (!look) throw new Error(`no answer for box ${String(index)}`);
  return look;
}
