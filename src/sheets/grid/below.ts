import { asWritten, DETAILS_MARK, DETAILS_TITLE, UNSAID } from "../../adopting/grids";
import { fieldOf, type GridFields, type Register } from "../../registers/register";
import type { Line } from "../../workbook/plan";
import { emptyLine } from "../lines";
import type { GridContent } from "./gridSheet";
import { cell } from "./styles";
import { OTHER } from "./totals";

/** A mark and what it means. */
interface LegendMark {
  readonly mark: string;
  readonly meaning: string;
}

export function legendMarks(register: Register, fields: GridFields): LegendMark[] {
  const values = fieldOf(register, fields.mark).values;
  const marks = values.map((value) => ({ mark: asWritten(value, fields), meaning: value }));
  return [...marks, { mark: UNSAID.written, meaning: UNSAID.called }];
}

/** The first line says what the marks are; one for each follows, which the drop-downs of the cells show. */
export function legendLines({ mark }: GridFields, marks: readonly LegendMark[]): Line[] {
  const told =
    `Ghi chú: ký hiệu trong ô là cột “${mark}” của sổ. Một ngày có hai việc thì ghi hai ký hiệu, cách nhau một ` +
    `khoảng trắng. Cột “${OTHER}” đếm những ô như vậy và những ô ghi chữ khác.`;
  return [
    { cells: [cell(told, "subtitle")] },
    ...marks.map((one): Line => ({ cells: [cell(one.mark, "mark"), cell(one.meaning, "plain")] })),
  ];
}

/** What entries say that their marks do not; the last thing is the longest, and has all the days to run over. */
export function detailLines({ details, labels, shift }: GridContent, fields: GridFields): Line[] {
  if (details.length === 0) return [];
  const last = fields.details.length - 1;
  const header = [
    labels.code,
    ...fields.details.slice(0, last),
    fields.date,
    DETAILS_MARK,
    ...fields.details.slice(last),
  ];
  return [
    emptyLine,
    { cells: [cell(DETAILS_TITLE, "caption")] },
    { cells: header.map((label) => cell(label, "detailHeader")), height: 33 },
    ...details.map(({ code, day, mark, said }): Line => {
      const texts = said.map((value) => (value === null ? null : cell(value, "bareText")));
      return {
        cells: [
          cell(code, "bareText"),
          ...texts.slice(0, last),
          cell(day - shift, "bareDate"),
          cell(mark, "bareText"),
          ...texts.slice(last),
        ],
      };
    }),
  ];
}
