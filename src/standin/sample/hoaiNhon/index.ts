import type { Campaign } from "../../../campaign/campaign";
import { type Rows, said } from "../rows";
import { type Plant, plant } from "../planted";
import { sceneOf } from "../scene";
import { meters } from "./meters";
import { initiatives, papers, reports, waste } from "./papers";
import { patients, staff } from "./people";

/** Half a year of an invented centre, with the meters of the year before. */
export function hoaiNhonRows(campaign: Campaign, count: number, seed: number): Rows {
  const scene = sceneOf(campaign, 1, seed);
  const { span } = scene;
  return new Map([
    ["patients", patients(count, span, seed)],
    ["staff", staff(Math.max(9, Math.round(count / 4)), span, seed)],
    ["documents", papers(scene, Math.max(60, count))],
    ["initiatives", initiatives(span)],
    ["utilities", meters(count, span, seed)],
    ["waste", waste(span, seed)],
    ["reports", reports(span, "Trung tâm")],
  ]);
}

export const HOAI_NHON_PLANTS: readonly Plant[] = [
  plant("patients", 4, "Có trên CSDL", "list-spelling", () => "có "),
  // Leaves forty days before coming.
  plant("patients", 11, "Ngày ra", "date-order", (row) => Number(row["Ngày vào"]) - 40),
  plant("patients", 20, "Ngày thay đổi", "date-text", () => "5/3/2026"),
  plant("documents", 10, "Trích yếu", "required", () => null),
  // Of December the year before, where the unit was typed behind the number.
  plant("utilities", 33, "Số lượng", "number-text", (row) => `${said(row, "Số lượng")} kWh`),
  // The year before was typed in January.
  plant("waste", 3, "Ngày", "outside-year", (row) => Number(row["Ngày"]) - 365),
  plant("reports", 0, "Ngày gửi", "date-impossible", () => "31/6/2026"),
  plant("staff", 6, "Mã", "code-spaces", (row) => `${said(row, "Mã")} `),
];
