import type { Campaign } from "../campaign/campaign";
import { cellAddress } from "../workbook/address";
import type { Line, NamePlan, SheetPlan } from "../workbook/plan";
import { cell, emptyLine, fitted, formula, line } from "./lines";
import { A4_PORTRAIT, STYLES } from "./looks";
import { levelsTable } from "./ruleLevelsTable";
import { FIRST_ROW, namesAt, ROWS, type Settings, written } from "./settingRows";
import { SETTINGS_SHEET } from "./names";

const WIDTHS = [26, 46, 60];
export const DEPARTMENTS_TABLE = "PhongChuyenMon";

export function settingsPlan(campaign: Campaign, settings: Settings): SheetPlan {
  const at = (wanted: keyof Settings) =>
    cellAddress(FIRST_ROW + ROWS.findIndex(({ key }) => key === wanted), 1);
  const lines: Line[] = ROWS.map((row) =>
    fitted(
      WIDTHS,
      line(
        cell(row.label, "label"),
        row.formula === undefined
          ? cell(row.key ? written(settings, row.key) : null, row.look, row.validation?.())
          : formula(row.formula(at), row.look),
        cell(row.note, "note"),
      ),
    ),
  );
  return {
    name: SETTINGS_SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "7F7F7F",
    widths: WIDTHS,
    styles: STYLES,
    blocks: [
      { kind: "lines", lines: [line(cell("CẤU HÌNH", "title")), emptyLine, ...lines, emptyLine] },
      {
        kind: "table",
        name: DEPARTMENTS_TABLE,
        columns: [
          { name: "Mã phòng", headerStyle: "header", style: "text" },
          { name: "Tên phòng", headerStyle: "header", style: "text" },
        ],
        rows: campaign.departments.map(({ id, name }) => [id, name]),
      },
      { kind: "lines", lines: [emptyLine, line(cell(TOLD, "subtitle"))] },
      levelsTable(),
    ],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: A4_PORTRAIT,
  };
}

const TOLD = "Kiểm tra dữ liệu: chọn mức độ của từng quy tắc, hoặc Không kiểm tra.";

/** The names of the settings as the plan lays them out. */
export function settingsNames(): NamePlan[] {
  return namesAt((label) => FIRST_ROW + ROWS.findIndex((row) => row.label === label));
}
