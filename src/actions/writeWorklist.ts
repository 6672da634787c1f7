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

/** In the order of the departments, what is everybody's last; of one department in the order of the findings. */
function worksOf(book: Book, findings: readonly Finding[]): Work[] {
  const survey = surveyOf(book);
  const { departments } = book.campaign;
  const ranks = new Map(departments.map(({ id }, index) => [id, index]));
  return findings
    .map((finding) => {
      const cell = entryCell(finding, survey);
      const department = departmentOf(finding, cell, survey);
      return { work: workOf(finding, cell, nameOf(department, book.campaign)), rank: ranks.get(department) };
    })
    .sort((one, other) => (one.rank ?? departments.length) - (other.rank ?? departments.length))
    .map(({ work }) => work);
}

function workOf(finding: Finding, cell: EntryCell | null, department: string): Work {
  const { severity, sheet, cell: address } = finding;
  return {
    department,
    sheet,
    cell: address,
    row: cell ? labelOf(cell.entries, cell.entry) : "",
    severity: wordings.vi.severities[severity],
    ...tell(finding, wordings.vi),
  };
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
