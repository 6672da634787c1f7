import type { Department } from "../../campaign/campaign";
import { fingerprint } from "../../exchange/fingerprint";
import { newRowIds } from "../../exchange/rowIds";
import { registersOf } from "../../exchange/scope";
import { type Columns, type Stamp, STAMP_FORMAT } from "../../exchange/stamp";
import type { Register } from "../../registers/register";
import { formatDay, isoDay } from "../../registers/text/dates";
import { foldAccents } from "../../registers/text/fold";
import { scoreTarget } from "../../scoring/score";
import { type DepartmentContent, departmentPlan } from "../../sheets/copies/department";
import type { LogEntry } from "../../sheets/exchangeLog";
import type { WorkbookPlan } from "../../workbook/plan";
import type { Reading, Workbook } from "../../workbook/workbook";
import { departmentMail } from "../../wording/vi/mail";
import type { Copy, Moment } from "../exchange";
import type { Files } from "../files";
import { logIn, logSheets, logWriting } from "../logWriting";
import { bookFrom, type OpenBook } from "../readBook";
import { cellsIn, readSheets } from "../readSheets";
import { type GivenIds, giveIds } from "./departmentIds";
import { departmentRows } from "./departmentRows";

/** Whose copies are made, with which columns, and when. */
export interface DepartmentChoice {
  readonly departments: readonly string[];
  readonly columns: Columns;
  readonly now: Moment;
}

/**
 * Makes a copy for each department. Before one is given away, the workbook gets the ids of its rows and the log that they
 * left: no file may hold an id that the workbook does not know. Throws Trouble, and then there are no copies.
 */
export async function shareWithDepartments(
  workbook: Workbook,
  files: Files,
  random: () => number,
  choice: DepartmentChoice,
): Promise<Copy[]> {
  const reading = await readSheets(workbook, undefined, logSheets);
  const open = bookFrom(reading);
  const { campaign } = open.book;
  const departments = choice.departments.map((id) => departmentOf(open, id));
  if (departments.length === 0) return [];
  const registers = campaign.registers.filter((register) =>
    departments.some(({ id }) => registersOf(id, campaign).includes(register)),
  );
  const ids = idsOf(registers, open, reading, random);
  const known = new Set(logIn(reading).flatMap(({ sending }) => sending ?? []));
  const sendings = newRowIds(departments.length, known, random);
  const copies: SentCopy[] = [];
  for (const [index, department] of departments.entries()) {
    const content = contentOf(department, sendings[index] ?? "", choice, open, ids);
    copies.push(await copyOf(content, files));
  }
  await workbook.write(masterPlan(ids, copies, reading, choice.now));
  return copies.map(({ copy }) => copy);
}

interface SentCopy {
  readonly copy: Copy;
  readonly stamp: Stamp;
}

function departmentOf({ book }: OpenBook, id: string): Department {
  const found = book.campaign.departments.find((department) => department.id === id);
  if (!found) throw new Error(`no department ${id}`);
  return found;
}

/** By register. */
function idsOf(registers: readonly Register[], { book }: OpenBook, reading: Reading, random: () => number) {
  return new Map(
    registers.map(({ id }): [string, GivenIds] => {
      const entries = book.entries(id);
      return [id, giveIds(entries, cellsIn(reading, entries.sheet), random)];
    }),
  );
}

function contentOf(
  department: Department,
  sending: string,
  { columns, now }: DepartmentChoice,
  { book, settings, date1904 }: OpenBook,
  ids: ReadonlyMap<string, GivenIds>,
): DepartmentContent {
  const { campaign, period } = book;
  const of = { department: department.id, columns };
  return {
    campaign,
    settings,
    period,
    department,
    stamp: {
      format: STAMP_FORMAT,
      campaign: campaign.id,
      campaignVersion: campaign.version,
      year: campaign.year,
      department: department.id,
      sending,
      sentOn: Math.floor(now),
      columns,
    },
    registers: registersOf(department.id, campaign).map(({ id }) =>
      departmentRows(book.entries(id), of, date1904, ids.get(id)?.byRow ?? new Map<number, string>()),
    ),
    results: campaign.targets
      .filter((target) => target.department === department.id)
      .map((target) => scoreTarget(target, book)),
  };
}

async function copyOf(content: DepartmentContent, files: Files): Promise<SentCopy> {
  const { department, stamp, registers } = content;
  const { year, sentOn, sending, columns } = stamp;
  const bytes = await files.make(departmentPlan(content), { lockStructure: true });
  const fileName = `${String(year)}_${asciiOf(department.id)}_ban-gui-phong_${isoDay(sentOn)}.xlsx`;
  const rows = registers.reduce((sum, register) => sum + register.rows.length, 0);
  const mail = departmentMail({
    ...{ year, fileName, rows, sending, columns },
    departmentName: department.name,
    day: formatDay(sentOn),
    registers: registers.length,
  });
  return { copy: { fileName, bytes, department: department.id, rows, mail }, stamp };
}

function masterPlan(
  ids: ReadonlyMap<string, GivenIds>,
  copies: readonly SentCopy[],
  reading: Reading,
  now: Moment,
): WorkbookPlan {
  const given = [...ids.values()];
  const sent = copies.map(({ copy, stamp }): LogEntry => {
    return {
      at: now,
      what: "sent",
      department: stamp.department,
      sending: stamp.sending,
      rows: copy.rows,
      merged: null,
      fingerprint: fingerprint(copy.bytes),
    };
  });
  const log = logWriting(sent, reading);
  return {
    sheets: log.sheets,
    names: [],
    columns: [],
    cells: [...given.flatMap(({ cells }) => cells), ...log.cells],
    growths: log.growths,
    anchors: [...given.flatMap(({ anchors }) => anchors), ...log.anchors],
  };
}

/** Mail programs garble other letters in the names of files. */
function asciiOf(text: string): string {
  return foldAccents(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "-");
}
