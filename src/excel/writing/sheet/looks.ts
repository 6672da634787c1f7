import { CENTRE_FONT } from "../../../workbook/font";
import { type Box, columnLetters } from "../../../workbook/address";
import type { Layout, PlacedTable } from "../../../workbook/layout";
import { isTable } from "../../../workbook/layout";
import type { CellStyle } from "../../../workbook/plan";
import { once } from "../../place";
import { addressesOf, boxAddresses, boxesByKey, type KeyedCell } from "../boxes";
import { type Step, step } from "../steps";
import { oneForAll, styleOf } from "./cells";

/**
 * Fonts, fills, borders and alignment, every style once for all its cells. Number formats come with the cells. Each cell
 * gets one style, over Excel's own: only what differs from that is said.
 */
export function lookSteps(layout: Layout): Step[] {
  const sheet = layout.plan.name;
  const byKey = boxesByKey(singleCells(layout));
  for (const table of layout.tables) {
    if (!hasExceptions(table)) addColumns(byKey, table);
  }
  return [...byKey].flatMap(([key, boxes]) => styleSteps(sheet, boxes, styleOf(layout, key)));
}

/** One style for all cells of boxes, but for its number format. */
export function styleSteps(sheet: string, boxes: readonly Box[], style: CellStyle): Step[] {
  return [
    ...paintSteps(sheet, boxAddresses(boxes), style),
    ...(style.border === true ? borderSteps(sheet, boxes, "Continuous") : []),
  ];
}

/** Font and number format of rows that are typed below the last table; before everything else, because it is beneath. */
export function columnSteps(layout: Layout): Step[] {
  const last = layout.blocks.at(-1);
  if (!last || !isTable(last)) return [];
  const groups = new Map<string, { readonly style: CellStyle; readonly columns: string[] }>();
  for (const [column, { style: key }] of last.block.columns.entries()) {
    const { font, size, format } = styleOf(layout, key);
    const style = {
      ...(font === undefined ? {} : { font }),
      ...(size === undefined ? {} : { size }),
      ...(format === undefined ? {} : { format }),
    };
    const group = groups.get(JSON.stringify(style)) ?? { style, columns: [] as string[] };
    groups.set(JSON.stringify(style), group);
    group.columns.push(`${columnLetters(column)}:${columnLetters(column)}`);
  }
  return [...groups.values()].flatMap(({ style, columns }) => [
    ...paintSteps(layout.plan.name, addressesOf(columns), style),
    step(2 * columns.length, (desk) => {
      for (const address of style.format === undefined ? [] : columns) {
        once(desk.sheet(layout.plan.name).getRange(address)).numberFormat = oneForAll(style.format ?? "");
      }
    }),
  ]);
}

function* singleCells(layout: Layout): Generator<KeyedCell> {
  for (const placed of layout.blocks) {
    if (isTable(placed)) yield* tableCells(placed);
    else {
      for (const [r, { cells }] of placed.block.lines.entries()) {
        for (const [column, cell] of cells.entries()) {
          if (cell) yield { row: placed.top + r, column, key: cell.style };
        }
      }
    }
  }
}

/** The header, and where single cells look different the body too. */
function* tableCells(table: PlacedTable): Generator<KeyedCell> {
  const { block, top, body } = table;
  for (const [column, { headerStyle }] of block.columns.entries())
    yield { row: top, column, key: headerStyle };
  if (!hasExceptions(table)) return;
  const others = new Map(
    block.exceptions?.map(({ row, column, style }) => [`${String(row)} ${String(column)}`, style]),
  );
  for (let row = 0; row <= body.bottom - body.top; row++) {
    for (const [column, { style }] of block.columns.entries()) {
      const key = others.get(`${String(row)} ${String(column)}`) ?? style;
      yield { row: body.top + row, column, key };
    }
  }
}

function hasExceptions({ block }: PlacedTable): boolean {
  return block.exceptions !== undefined && block.exceptions.length > 0;
}

function addColumns(byKey: Map<string, Box[]>, { block, body }: PlacedTable): void {
  const columns = block.columns.map(({ style }, column) => ({ row: 0, column, key: style }));
  for (const [key, boxes] of boxesByKey(columns)) {
    const placed = boxes.map(({ left, right }) => ({ ...body, left, right }));
    byKey.set(key, [...(byKey.get(key) ?? []), ...placed]);
  }
}

function paintSteps(sheet: string, addresses: readonly string[], style: CellStyle): Step[] {
  return addresses.map((address) =>
    step(13, (desk) => {
      const { format } = areasAt(desk.sheet(sheet), address);
      const { font, fill } = format;
      font.name = style.font ?? CENTRE_FONT.name;
      font.size = style.size ?? CENTRE_FONT.size;
      if (style.bold === true) font.bold = true;
      if (style.italic === true) font.italic = true;
      if (style.color !== undefined) font.color = `#${style.color}`;
      if (style.fill !== undefined) fill.color = `#${style.fill}`;
      if (style.align !== undefined) format.horizontalAlignment = ALIGN[style.align];
      if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
      if (style.wrap === true) format.wrapText = true;
    }),
  );
}

/** Lines on all sides of cells. Those between cells are asked for only where there are such: a single row has none. */
export function borderSteps(sheet: string, boxes: readonly Box[], line: "Continuous" | "None"): Step[] {
  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    const inside = [
      ...(box.bottom > box.top ? (["InsideHorizontal"] as const) : []),
      ...(box.right > box.left ? (["InsideVertical"] as const) : []),
    ].join(" ");
    groups.set(inside, [...(groups.get(inside) ?? []), box]);
  }
  return [...groups].flatMap(([inside, group]) => {
    const sides = [...EDGES, ...INSIDE.filter((side) => inside.includes(side))];
    return boxAddresses(group).map((address) =>
      step(2 + 2 * sides.length, (desk) => {
        const { borders } = areasAt(desk.sheet(sheet), address).format;
        for (const side of sides) borders.getItem(side).style = line;
      }),
    );
  });
}

function areasAt(sheet: Excel.Worksheet, address: string): Excel.RangeAreas {
  return once(sheet.getRanges(address));
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const INSIDE = ["InsideHorizontal", "InsideVertical"] as const;
export const ALIGN = { left: "Left", center: "Center", right: "Right" } as const;
export const VERTICAL = { top: "Top", center: "Center" } as const;
