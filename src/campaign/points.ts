/** What a target is worth and how its result becomes points, as plain data. */
export interface Points {
  /** What it adds to the total that points are measured against; 0 = it can only add or take away. */
  readonly max: number;
  readonly rule: PointsRule;
  /** Set where the department was not given this target; only a document takes it out of the total. */
  readonly unassigned: { readonly document: string | null } | null;
}

/** A way of giving points, under the name that the centre calls it by. Shares are fractions of the maximum. */
export type PointsRule = { readonly name: string } & (
  | { readonly kind: "all-or-nothing" }
  /** As much of the maximum as is reached of what was asked. */
  | { readonly kind: "proportional" }
  /** A share for just meeting, all of it for exceeding. */
  | { readonly kind: "exactly-met"; readonly share: number }
  /** Steps by how much is reached of what was asked: 1 = all of it. */
  | { readonly kind: "bands"; readonly steps: readonly Step[] }
  /** Steps by whole days behind the date. */
  | { readonly kind: "lateness"; readonly steps: readonly Step[] }
  /** The maximum less so many points for each thing that is wrong, never under the floor. */
  | { readonly kind: "minus"; readonly each: number; readonly floor: number }
  /** The maximum where met and so many points for each thing above the level, never over the cap. */
  | { readonly kind: "plus"; readonly each: number; readonly cap: number | null }
);

export type PointsKind = PointsRule["kind"];

/** From here on, until the next step begins. */
export interface Step {
  readonly from: number;
  readonly share: number;
}

/** A classification by the share of the points: from here on, until the next better one begins. */
export interface Band {
  readonly name: string;
  readonly from: number;
}

/** All that a centre has decided about points, beside its targets. */
export interface PointsScale {
  readonly rules: readonly PointsRule[];
  /** The best first. */
  readonly bands: readonly Band[];
}

export function hasPoints({
  targets,
}: {
  readonly targets: readonly { readonly points?: Points }[];
}): boolean {
  return targets.some(({ points }) => points !== undefined);
}

/** Of the points between which a typed score must lie; null = no limit. */
export function limitsOf({ max, rule }: Points): {
  readonly lowest: number;
  readonly highest: number | null;
} {
  return {
    lowest: rule.kind === "minus" ? Math.min(0, rule.floor) : 0,
    highest: rule.kind === "plus" ? rule.cap : max,
  };
}

export const PROPORTIONAL: PointsRule = { name: "Theo tỷ lệ hoàn thành", kind: "proportional" };

/** Where the document of a campaign gives no points: all targets alike. */
export const USUAL_POINTS: Points = { max: 10, rule: PROPORTIONAL, unassigned: null };

/** As a new workbook has it. */
export const USUAL_SCALE: PointsScale = {
  rules: [
    PROPORTIONAL,
    { name: "Đạt mới có điểm", kind: "all-or-nothing" },
    { name: "Vượt mới đủ điểm", kind: "exactly-met", share: 0.5 },
    {
      name: "Theo bậc hoàn thành",
      kind: "bands",
      steps: [
        { from: 1, share: 1 },
        { from: 0.9, share: 0.8 },
        { from: 0.7, share: 0.5 },
      ],
    },
    {
      name: "Theo số ngày chậm",
      kind: "lateness",
      steps: [
        { from: 0, share: 1 },
        { from: 1, share: 0.8 },
        { from: 6, share: 0.5 },
        { from: 11, share: 0 },
      ],
    },
    { name: "Trừ theo vụ việc", kind: "minus", each: 2, floor: 0 },
    { name: "Cộng theo việc vượt mức", kind: "plus", each: 1, cap: null },
  ],
  bands: [
    { name: "Hoàn thành xuất sắc", from: 0.9 },
    { name: "Hoàn thành tốt", from: 0.7 },
    { name: "Hoàn thành", from: 0.5 },
    { name: "Không hoàn thành", from: 0 },
  ],
};
