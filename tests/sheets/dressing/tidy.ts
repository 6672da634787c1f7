import { registerOf } from "../../../src/campaign/campaign";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { seenOf } from "../../../src/sheets/dressing/rules";
import { lookArea, type Standing, type WantedLook, wantedLook } from "../../../src/sheets/dressing/wanted";
import { STYLES } from "../../../src/sheets/looks";
import { listNames } from "../../../src/sheets/lists";
import type { BoxLook, CommonStyle, SheetLook } from "../../../src/workbook/dressing";
import type { CellStyle } from "../../../src/workbook/plan";
import type { CellValue, Grid } from "../../../src/workbook/value";

/** The register of the staff with columns of the test's own at its right end, on its sheet as it is set up. */
export function staff(
  change: Partial<Standing> & { readonly own?: readonly string[]; readonly rows?: Grid } = {},
): WantedLook {
  const { own = [], rows = [["VC01"], ["VC02"], ["VC03"], ["VC04"]], ...others } = change;
  const register = registerOf(sonLa2026, "staff");
  const columns = [...register.fields.map(({ label }) => label), "Khóa", "Thứ tự", "Mã dòng", ...own];
  const table = {
    ...{ name: register.table, sheet: register.sheet, hasHeader: true, hasTotals: false, columns },
    box: { top: 3, left: 0, bottom: 3 + rows.length, right: columns.length - 1 },
  };
  const above: CellValue[][] = [["SỔ THEO DÕI: VIÊN CHỨC"], ["Người ghi"], [], columns];
  const cells = { name: register.sheet, top: 0, left: 0, cells: [...above, ...rows] };
  const names = listNames(sonLa2026).map(({ name }) => name);
  return wantedLook({ register, table, cells, names, ownsSheet: true, ...others }, sonLa2026);
}

/** A sheet that looks as wanted. */
export function tidy(wanted: WantedLook): SheetLook {
  const area = lookArea(wanted);
  const { titles, headers, columns, table } = wanted;
  const plain = (style: CellStyle): BoxLook => ({ style: common(style), formats: [], validations: [] });
  return {
    sheet: table.sheet,
    boxes: [
      ...[...titles, ...headers].map(({ look }) => plain(STYLES[look])),
      ...columns.map(({ body, box, validation }): BoxLook => {
        const style: CellStyle = STYLES[body];
        return {
          style: common(style),
          formats: [{ format: style.format ?? "General", cells: box.bottom - box.top + 1 }],
          validations: validation ? [{ box, validation: seenOf(validation) }] : [],
        };
      }),
    ],
    widths: columns.map(({ column, room }) => ({ index: column, size: room.best })),
    heights: area.rows.map((index) => ({ index, size: 100 })),
    filters: [{ table: table.name, buttons: true }],
    freeze: { rows: 4, columns: 1 },
    page: {
      ...{ paper: "A4", orientation: "landscape", centerHeader: "&P", repeatRows: { first: 3, last: 3 } },
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
      zoom: { wide: 1, tall: null },
    },
  };
}

/** The look with that of one column's body changed. */
export function changed(
  wanted: WantedLook,
  field: string,
  change: (before: BoxLook) => Partial<Omit<BoxLook, "style">> & { readonly style?: Partial<CommonStyle> },
): SheetLook {
  const look = tidy(wanted);
  const at = wanted.titles.length + wanted.headers.length + indexOf(wanted, field);
  const boxes = look.boxes.map((box, index) => {
    if (index !== at) return box;
    const { style, ...rest } = change(box);
    return { ...box, ...rest, style: { ...box.style, ...style } };
  });
  return { ...look, boxes };
}

export function indexOf({ columns }: WantedLook, field: string): number {
  const index = columns.findIndex(({ name }) => name === field);
  if (index < 0) throw new Error(`no column ${field}`);
  return index;
}

function common(style: CellStyle): CommonStyle {
  return {
    ...{
      font: "Times New Roman",
      size: style.size ?? 12,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
    },
    ...{ color: style.color ?? "000000", fill: style.fill ?? "", border: style.border ?? false },
    ...{ align: style.align ?? "general", vertical: style.vertical ?? "bottom", wrap: style.wrap ?? false },
  };
}
