import { PROPORTIONAL, USUAL_POINTS } from "../../campaign/points";
import type { Campaign, Part, Target } from "../../campaign/campaign";
import { NO, YES } from "../../registers/register";
import type { Validation } from "../../workbook/plan";
import type { CellValue } from "../../workbook/value";
import { listNameOf } from "../lists";
import { MAX_POINTS, SCALE_SHEET } from "../names";
import { KIND_CHOICE } from "./scaleSheet";

/** What the sheet Chỉ tiêu says of points: in the line of a target's first part, the others stay blank. */
export const POINTS_COLUMNS = {
  max: { name: MAX_POINTS, width: 9 },
  rule: { name: "Cách cho điểm", width: 17 },
  assigned: { name: "Được giao", width: 9 },
  document: { name: "Số văn bản không giao", width: 15 },
  remark: { name: "Ghi chú điểm", width: 20 },
} as const;

export type PointsColumn = keyof typeof POINTS_COLUMNS;

/** The part in whose line the points of a target stand. */
export function pointsPart({ id, parts }: Target): Part {
  const [first] = parts;
  if (!first) throw new Error(`${id} has no part`);
  return first;
}

export function pointsCells(target: Target, part: Part): Record<PointsColumn, CellValue> {
  const { points } = target;
  if (!points || pointsPart(target) !== part) {
    return { max: null, rule: null, assigned: null, document: null, remark: null };
  }
  return {
    max: points.max,
    rule: points.rule.name,
    assigned: points.unassigned ? NO : YES,
    document: points.unassigned?.document ?? null,
    remark: points === USUAL_POINTS ? USUAL_REMARK : null,
  };
}

const USUAL_REMARK = "Mặc định, văn bản không cho điểm. Sửa được.";

/** What may be entered in a column; nothing is said of texts. */
export function pointsValidation(key: PointsColumn, campaign: Campaign): Validation | undefined {
  const title = POINTS_COLUMNS[key].name;
  switch (key) {
    case "max":
      return {
        rule: { kind: "number", min: 0, max: MOST_POINTS, whole: false },
        prompt: {
          title,
          text: "Chỉ tiêu nhiều phần: ghi ở dòng phần đầu. Để trống: không chấm điểm chỉ tiêu này.",
        },
        error: { title, text: `Gõ số từ 0 đến ${String(MOST_POINTS)}.` },
        onError: "stop",
      };
    case "rule":
      return {
        rule: { kind: "list", source: KIND_CHOICE },
        prompt: { title, text: `Chọn một cách ở trang ${SCALE_SHEET}. Để trống là ${PROPORTIONAL.name}.` },
        // A rule that the centre has named itself is not in the list.
        onError: "information",
      };
    case "assigned": {
      const field = campaign.registers
        .flatMap(({ fields }) => fields)
        .find(({ values }) => values.join() === [YES, NO].join());
      if (!field) return undefined;
      return {
        rule: { kind: "list", source: listNameOf(campaign, field) },
        prompt: {
          title,
          text: "Chọn Không thì ghi số văn bản ở cột bên cạnh; chưa ghi thì chỉ tiêu vẫn tính vào tổng điểm.",
        },
        error: { title, text: "Chọn Có hoặc Không." },
        onError: "stop",
      };
    }
    default:
      return undefined;
  }
}

export const MOST_POINTS = 1000;
