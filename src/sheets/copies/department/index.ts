import { type Campaign, type Department, registerOf } from "../../../campaign/campaign";
import type { Period } from "../../../campaign/period";
import type { RegisterRows } from "../../../exchange/rows";
import type { Stamp } from "../../../exchange/stamp";
import { formatDay } from "../../../registers/text/dates";
import type { TargetResult } from "../../../scoring/score";
import type { WorkbookPlan } from "../../../workbook/plan";
import { listNames, listsPlan } from "../../lists";
import type { Settings } from "../../settingRows";
import { baselinePlan } from "./baseline";
import { guidePlan } from "./guide";
import { registerCopyPlan } from "./registerCopy";
import { resultsPlan } from "./results";

/** What a department gets. */
export interface DepartmentContent {
  readonly campaign: Campaign;
  readonly settings: Settings;
  readonly period: Period;
  readonly department: Department;
  readonly stamp: Stamp;
  /** Its own rows with their ids; the fields told are the columns of the copy. */
  readonly registers: readonly RegisterRows[];
  /** Its own targets. */
  readonly results: readonly TargetResult[];
}

/** A new workbook for a department: a guide, its registers, its results, their lists, and the baseline. */
export function departmentPlan(content: DepartmentContent): WorkbookPlan {
  const { campaign, settings, period, department, stamp, results } = content;
  const copies = content.registers.map(({ register: id, labels, rows }) => {
    const register = registerOf(campaign, id);
    const fields = register.fields.filter(({ label }) => labels.includes(label));
    return { register: { ...register, fields }, rows };
  });
  const registers = copies.map(({ register }) => register);
  const names = listNames(campaign, registers);
  const from = `Bản gửi ${department.name} ngày ${formatDay(stamp.sentOn)}`;
  return {
    sheets: [
      guidePlan({
        stamp,
        department,
        centre: settings.centre,
        title: settings.title,
        registers: copies.map(({ register: { sheet }, rows }) => ({ sheet, rows: rows.length })),
      }),
      ...copies.map((copy) => registerCopyPlan(copy, campaign, from)),
      resultsPlan(department, results, period, settings),
      ...(names.length > 0 ? [listsPlan(campaign, registers)] : []),
      baselinePlan(stamp, content.registers),
    ],
    names,
    cells: [],
    columns: [],
  };
}
