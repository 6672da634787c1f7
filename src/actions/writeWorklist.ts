import type { Campaign } from "../campaign/campaign";
import { type EntryCell, entryCell } from "../checking/entryCell";
import type { Finding } from "../checking/findings";
import { surveyOf, type Survey } from "../checking/survey";
import type { Book } from "../campaign/book";
import { WORKLIST_SHEET } from "../sheets/names";
import { type Work, worklistPlan } from "../sheets/worklist";
import { EMPTY_PLAN } from "../workbook/emptyPlan";
import type { Loss, Workbook } from "../workbook/workbook";
import { tell, wordings } from "../wording";
import { labelOf, textOf } from "./desk/label";
import { unitOfCell, unsentWork } from "./unitWork";

/** Makes the sheet with what is to be done anew: the findings of a check, by department; in Vietnamese, as all sheets. */
export async function writeWorklist(
  workbook: Workbook,
  book: Book,
  findings: readonly Finding[],
): Promise<{ readonly sheet: string; readonly losses: readonly Loss[] }> {
  const sheets = [worklistPlan(worksOf(book, findings))];
  const { losses } = await workbook.write({ ...EMPTY_PLAN, sheets });
  return { sheet: WORKLIST_SHEET, losses };
}

/**
 * In the order of the departments, what is everybody's last; of one department what names no unit, then unit by unit, in
 * the order of the findings.
 */
function worksOf(book: Book, findings: readonly Finding[]): Work[] {
  const survey = surveyOf(book);
  const { departments, units = [] } = book.campaign;
  const ranks = new Map(departments.map(({ id }, index) => [id, index]));
  const places = new Map(units.map((unit, index) => [unit, index]));
  const found = findings.map((finding) => {
    const cell = entryCell(finding, survey);
    const department = departmentOf(finding, cell, survey);
    const unit = unitOfCell(cell, book);
    return { work: workOf(finding, cell, nameOf(department, book.campaign), unit), department, unit };
  });
  const unsent = unsentWork(book).map(({ work, department, unit }) => {
    const named = { ...work, department: nameOf(department ?? "", book.campaign) };
    return { work: named, department: department ?? "", unit };
  });
  return [...found, ...unsent]
    .map(({ work, department, unit }) => {
      return { work, rank: ranks.get(department) ?? departments.length, place: places.get(unit) ?? -1 };
    })
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
    .map(({ work }) => work);
}

function workOf(finding: Finding, cell: EntryCell | null, department: string, unit: string): Work {
  const { severity, sheet, cell: address } = finding;
  return {
    department,
    sheet,
    cell: address,
    row: cell ? named(unit, labelOf(cell.entries, cell.entry)) : "",
    severity: wordings.vi.severities[severity],
    ...tell(finding, wordings.vi),
  };
}

/** A label may say the unit already. */
function named(unit: string, label: string): string {
  return unit === "" || label.includes(unit) ? label : `${unit} · ${label}`;
}

/** By id; empty where nobody alone keeps the row. */
function departmentOf({ sheet }: Finding, cell: EntryCell | null, { book, registers }: Survey): string {
  const entries = cell?.entries ?? registers.find((one) => one.sheet === sheet);
  const register = entries?.register ?? book.campaign.registers.find((one) => one.sheet === sheet);
  const said = cell && register?.department ? textOf(cell.entries, register.department, cell.entry) : "";
  return said === "" ? (register?.owner ?? "") : said;
}

/** What nobody alone keeps. */
const EVERYBODY = "Các phòng";

function nameOf(id: string, { departments }: Campaign): string {
  return departments.find((department) => department.id === id)?.name ?? EVERYBODY;
}
