import { YES } from "../../../registers/register";
import type { Part, Target } from "../../campaign";
import { all, moreThan } from "../../goals";
import type { Condition, DayOfYear, Measure, Test } from "../../measure";
import { REVIEWS } from "../../registers/reports";
import { GROUPS } from "./registers";

const present: Condition = { kind: "present", from: "Ngày bắt đầu", until: "Ngày thôi" };
const yes = (field: string): Test => ({ kind: "is", field, value: YES });

/** Of the people there, those of these groups; all of them where none is told. */
function share(groups: readonly string[], ...tests: readonly Test[]): Measure {
  const inGroups: Condition[] =
    groups.length === 0 ? [] : [{ kind: "one-of", field: "Nhóm", values: groups }];
  return { kind: "share", register: "beneficiaries", scope: [...inGroups, present], tests };
}

function sent(review: string, before: DayOfYear): Measure {
  const scope: Condition[] = [{ kind: "one-of", field: "Kỳ", values: [review] }];
  return { kind: "deadline", register: "reports", scope, sent: "Ngày gửi", before };
}

/** A target of one part. */
function single(
  id: string,
  clause: string,
  text: string,
  measure: Measure,
  more: Partial<Pick<Part, "goal" | "when">> = {},
): Target {
  const part: Part = { id, text, measure, goal: all, when: "always", ...more };
  return { id, department: "SYT", clause, text, parts: [part] };
}

const ELDERLY = [GROUPS.entitled, GROUPS.elderly];

export const targets: readonly Target[] = [
  single(
    "P-1",
    "Mục II.1",
    "100% đối tượng được hưởng đầy đủ, kịp thời chính sách trợ giúp xã hội",
    share([], yes("Được hưởng"), yes("Kịp thời")),
  ),
  single("P-2", "Mục II.1", "100% đối tượng khó khăn đột xuất được hỗ trợ kịp thời", {
    kind: "on-time",
    register: "hardship",
    scope: [{ kind: "in-period", field: "Ngày phát sinh" }],
    tests: [{ kind: "on-time", due: "Hạn", done: "Ngày hỗ trợ", open: "not-due", undated: "missing" }],
  }),
  single(
    "P-3",
    "Mục II.2",
    "100% người khuyết tật nặng, đặc biệt nặng được hưởng chính sách",
    share([GROUPS.severe, GROUPS.gravest], yes("Được hưởng")),
  ),
  single(
    "P-4",
    "Mục II.3",
    "100% người cao tuổi đủ điều kiện được hưởng trợ giúp, trợ cấp hưu trí xã hội",
    share([GROUPS.entitled], yes("Được hưởng")),
  ),
  single("P-5", "Mục II.3", "100% người cao tuổi có thẻ bảo hiểm y tế", share(ELDERLY, yes("Thẻ BHYT"))),
  single(
    "P-6",
    "Mục II.3",
    "Trên 90% người cao tuổi được khám sức khỏe định kỳ",
    share(ELDERLY, yes("Khám định kỳ")),
    { goal: moreThan(0.9), when: "year-end" },
  ),
  single(
    "P-7",
    "Mục II.4",
    "100% trẻ em khó khăn, đặc biệt được trợ giúp và có dịch vụ công tác xã hội phù hợp",
    share([GROUPS.children], yes("Được hưởng"), yes("Dịch vụ công tác xã hội")),
  ),
  single("P-8", "Mục V", "Báo cáo 6 tháng gửi trước ngày 30/6", sent(REVIEWS.half, { month: 6, date: 30 })),
  single("P-9", "Mục V", "Báo cáo năm gửi trước ngày 30/12", sent(REVIEWS.whole, { month: 12, date: 30 })),
];
