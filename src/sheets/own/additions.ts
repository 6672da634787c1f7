import type { Campaign } from "../../campaign/campaign";
import { Trouble } from "../../workbook/trouble";
import type { Reading } from "../../workbook/workbook";
import { OWN_DEPARTMENTS_TABLE, OWN_FIELDS_TABLE } from "../names";
import { type PlacedTable, placedTable } from "../placedTable";
import { type DepartmentLine, departmentLines, withOwnDepartments } from "./departments";
import { type FieldLine, fieldLines, withOwnFields } from "./fields";
import { outMarks } from "./outMark";
import type { ListedThing } from "./things";

/** The lines of a list of the centre's own: those that hold, and those that are taken out. */
interface Lines<Line> {
  readonly list: PlacedTable | null;
  /** In the order of the list. */
  readonly all: readonly Line[];
  readonly isOut: (line: Line) => boolean;
}

/** What a centre has added in lists: departments, and columns with the registers they are of. */
export interface Additions {
  readonly departments: Lines<DepartmentLine>;
  readonly fields: Lines<FieldLine>;
}

export function additionsIn(reading: Reading): Additions {
  return {
    departments: linesOf(placedTable(reading, OWN_DEPARTMENTS_TABLE), departmentLines),
    fields: linesOf(placedTable(reading, OWN_FIELDS_TABLE), fieldLines),
  };
}

/** The campaign with what holds. Throws Trouble definition-unreadable, definition-lacks. */
export function withAdditions(campaign: Campaign, { departments, fields }: Additions): Campaign {
  const own = withOwnDepartments(campaign, held(departments));
  return withOwnFields(own, held(fields), fields.all);
}

/**
 * With all that is taken out too, where it can still be read beside what holds; but for one thing where it is told. Throws
 * what `withAdditions` throws.
 */
export function withAll(campaign: Campaign, { departments, fields }: Additions, but?: ListedThing): Campaign {
  const isOf = (kinds: readonly string[]) => (but && kinds.includes(but.thing.kind) ? but.rows : []);
  const whose = readable(departments, isOf(["department"]), (lines) => withOwnDepartments(campaign, lines));
  const own = withOwnDepartments(campaign, whose);
  const lines = readable(fields, isOf(["register", "field"]), (some) => withOwnFields(own, some, fields.all));
  return withOwnFields(own, lines, fields.all);
}

export function held<Line>({ all, isOut }: Lines<Line>): Line[] {
  return all.filter((line) => !isOut(line));
}

/** In the order of the list. */
function readable<Line extends { readonly row: number }>(
  lines: Lines<Line>,
  skipped: readonly number[],
  read: (some: readonly Line[]) => unknown,
): Line[] {
  const { all, isOut } = lines;
  const kept = all.filter(isOut).reduce<Line[]>((more, line) => {
    return !skipped.includes(line.row) && canBe(() => read([...held(lines), ...more, line]))
      ? [...more, line]
      : more;
  }, []);
  return all.filter((line) => !isOut(line) || kept.includes(line));
}

function canBe(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return false;
  }
}

function linesOf<Line extends { readonly row: number }>(
  list: PlacedTable | null,
  read: (list: PlacedTable) => Line[],
): Lines<Line> {
  const marks = list && outMarks(list);
  return {
    list,
    all: list ? read(list) : [],
    isOut: ({ row }) => marks?.isOut(row) ?? false,
  };
}
