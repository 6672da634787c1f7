import { YES } from "../../../registers/register";
import type { Part, Target } from "../../campaign";
import { all, atLeast, countAtLeast, moreThan } from "../../goals";
import type { Condition, Measure, Test } from "../../measure";
import { REVIEWS } from "../../registers/reports";
import { DEPARTMENTS, METERS } from "./registers";

const oneOf = (field: string, ...values: string[]) => ({ kind: "one-of", field, values }) as const;
const inPeriod = (field: string): Condition => ({ kind: "in-period", field });
const present = (from: string, until: string): Condition => ({ kind: "present", from, until });
const yes = (field: string): Test => ({ kind: "is", field, value: YES });

/** A target of one part. */
function single(
  id: string,
  department: string,
  text: string,
  measure: Measure,
  more: Partial<Pick<Part, "goal" | "when">> = {},
): Target {
  const part: Part = { id, text, measure, goal: all, when: "always", ...more };
  return { id, department, clause: clauseOf(id), text, parts: [part] };
}

const clauseOf = (id: string) => `Chỉ tiêu ${id.slice(id.indexOf("-") + 1)}`;

const YEARLY = { goal: atLeast(0.05), when: "year-end" } as const;

function saving({ type, unit }: (typeof METERS)[keyof typeof METERS]): Measure {
  return { kind: "saving", register: "utilities", scope: [oneOf("Loại", type)], amount: "Số lượng", unit };
}

export const targets: readonly Target[] = [
  single("H-1", "NV", "100% người bệnh có hồ sơ trên cơ sở dữ liệu, cập nhật khi có thay đổi", {
    kind: "share",
    register: "patients",
    scope: [present("Ngày vào", "Ngày ra")],
    tests: [
      yes("Có trên CSDL"),
      { kind: "updated-since", changed: "Ngày thay đổi", updated: "Ngày cập nhật" },
    ],
  }),
  single("H-2", "HCTH", "100% văn bản đi và nội bộ trên môi trường điện tử, có ký số", {
    kind: "share",
    register: "documents",
    scope: [oneOf("Chiều", "Đi", "Nội bộ"), inPeriod("Ngày")],
    tests: [yes("Điện tử"), yes("Ký số")],
  }),
  {
    id: "H-3",
    department: "HCTH",
    clause: clauseOf("H-3"),
    text: "Mỗi phòng có ít nhất 01 sáng kiến được áp dụng trong năm",
    parts: DEPARTMENTS.map((department, index): Part => ({
      id: `H-3${"abc".charAt(index)}`,
      text: `Phòng ${department} có ít nhất 01 sáng kiến được áp dụng`,
      measure: {
        kind: "count",
        register: "initiatives",
        scope: [oneOf("Phòng", department), oneOf("Được áp dụng", YES), inPeriod("Ngày áp dụng")],
      },
      goal: countAtLeast(1),
      when: "year-end",
    })),
  },
  single(
    "H-4",
    "HCTH",
    "Trên 80% viên chức, người lao động được tập huấn kỹ năng số",
    {
      kind: "share",
      register: "staff",
      scope: [present("Ngày vào", "Ngày nghỉ")],
      tests: [yes("Tập huấn số")],
    },
    { goal: moreThan(0.8), when: "year-end" },
  ),
  single("H-5", "HCTH", "Tiết kiệm điện tối thiểu 5% so với năm trước", saving(METERS.power), YEARLY),
  single("H-6", "HCTH", "Tiết kiệm nước tối thiểu 5% so với năm trước", saving(METERS.water), YEARLY),
  single("H-7", "YTPH", "100% chất thải được phân loại và xử lý đúng quy định", {
    kind: "share",
    register: "waste",
    scope: [inPeriod("Ngày")],
    tests: [yes("Phân loại đúng"), yes("Xử lý đúng")],
  }),
  single("H-8", "HCTH", "Báo cáo năm gửi trước ngày 05/11", {
    kind: "deadline",
    register: "reports",
    scope: [oneOf("Kỳ", REVIEWS.whole)],
    sent: "Ngày gửi",
    before: { month: 11, date: 5 },
  }),
];
