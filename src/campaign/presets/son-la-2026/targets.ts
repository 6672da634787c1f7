import type { Part, Target } from "../../campaign";
import { all, atLeast, countAtLeast, nothing } from "../../goals";
import type { Condition, Measure, Test } from "../../measure";
import { USUAL_POINTS } from "../../points";
import { YES } from "../../../registers/register";

const residentPresent: Condition = { kind: "present", from: "Ngày tiếp nhận", until: "Ngày ra" };
const staffPresent: Condition = { kind: "present", from: "Ngày vào", until: "Ngày nghỉ" };
const inPeriod = (field: string): Condition => ({ kind: "in-period", field });
const oneOf = (field: string, ...values: string[]): Condition => ({ kind: "one-of", field, values });
const yes = (field: string): Test => ({ kind: "is", field, value: YES });
const onTime = (due: string, done: string, more: Partial<Extract<Test, { kind: "on-time" }>> = {}): Test => ({
  kind: "on-time",
  due,
  done,
  open: "not-due",
  undated: "missing",
  ...more,
});

const OWN_DOCUMENTS = [oneOf("Chiều", "Đi", "Nội bộ"), inPeriod("Ngày")];
const VIOLATION = "Vi phạm giờ giấc, quy chế";
const ACCIDENTS = ["Tai nạn nghiêm trọng", "Mất an toàn"];

/** A target of one part. */
function single(
  id: string,
  text: string,
  measure: Measure,
  more: Partial<Pick<Part, "goal" | "when">> = {},
): Target {
  return target(id, text, [{ id, text, measure, goal: all, when: "always", ...more }]);
}

function target(id: string, text: string, parts: readonly Part[]): Target {
  const department = id.slice(0, id.indexOf("-"));
  return { id, department, clause: `Mục ${CLAUSES[department] ?? ""}`, text, parts, points: USUAL_POINTS };
}

const CLAUSES: Readonly<Record<string, string>> = { HCTH: "5.1", QLCS: "5.2", CTXH: "5.3", YTND: "5.4" };

const none = (id: string, text: string, ...types: string[]): Part => ({
  id,
  text,
  measure: { kind: "none", types },
  goal: nothing,
  when: "always",
});

const part = (id: string, text: string, measure: Measure, more: Partial<Part> = {}): Part => ({
  id,
  text,
  measure,
  goal: all,
  when: "always",
  ...more,
});

export const targets: readonly Target[] = [
  target("HCTH-1", "Văn bản đúng thể thức, nội dung, thời hạn; kế hoạch ban hành đầy đủ, kịp thời", [
    part("HCTH-1a", "100% văn bản đúng thể thức, nội dung, thời hạn", {
      kind: "share",
      register: "documents",
      scope: OWN_DOCUMENTS,
      tests: [
        yes("Đúng thể thức"),
        yes("Đúng nội dung"),
        onTime("Hạn", "Ngày hoàn thành", { undated: "pass" }),
      ],
    }),
    part("HCTH-1b", "Kế hoạch ban hành đúng hạn", {
      kind: "on-time",
      register: "documents",
      scope: [...OWN_DOCUMENTS, oneOf("Tên loại", "Kế hoạch"), { kind: "filled", field: "Hạn" }],
      tests: [onTime("Hạn", "Ngày hoàn thành")],
    }),
  ]),
  single(
    "HCTH-2",
    "100% viên chức được đánh giá, xếp loại đúng quy định",
    {
      kind: "share",
      register: "staff",
      scope: [staffPresent],
      tests: [
        { kind: "dated-in-period", field: "Ngày đánh giá" },
        { kind: "given", field: "Xếp loại" },
        yes("Đúng quy định"),
      ],
    },
    { when: "year-end" },
  ),
  target("HCTH-3", "100% viên chức chấp hành giờ giấc làm việc, quy chế cơ quan", [
    part("HCTH-3a", "Viên chức không vi phạm giờ giấc, quy chế", {
      kind: "coverage",
      people: "staff",
      evidence: [
        {
          register: "incidents",
          who: "Mã đối tượng hoặc viên chức",
          date: "Ngày",
          where: [oneOf("Loại", VIOLATION)],
          says: "bad",
        },
      ],
      silence: "pass",
    }),
    none("HCTH-3b", "Không có vụ vi phạm giờ giấc, quy chế", VIOLATION),
  ]),
  single(
    "HCTH-4",
    "Tối thiểu 90% văn bản nội bộ trên môi trường điện tử",
    {
      kind: "share",
      register: "documents",
      scope: [oneOf("Chiều", "Nội bộ"), inPeriod("Ngày")],
      tests: [yes("Điện tử")],
    },
    { goal: atLeast(0.9) },
  ),
  target("HCTH-5", "Không để xảy ra sai phạm trong công tác tài chính, kế toán", [
    none("HCTH-5", "Không để xảy ra sai phạm trong công tác tài chính, kế toán", "Sai phạm tài chính"),
  ]),
  target("QLCS-1", "Không bỏ sót, chậm thực hiện chế độ bảo trợ của đối tượng", [
    part("QLCS-1a", "Chế độ bảo trợ thực hiện đúng hạn", {
      kind: "on-time",
      register: "benefits",
      scope: [{ kind: "any-in-period", fields: ["Hạn", "Ngày thực hiện"] }],
      tests: [onTime("Hạn", "Ngày thực hiện")],
    }),
    none("QLCS-1b", "Không bỏ sót chế độ", "Bỏ sót chế độ"),
  ]),
  target(
    "QLCS-2",
    "100% đối tượng được chăm sóc an toàn, không để xảy ra tai nạn nghiêm trọng, mất an toàn",
    [
      part("QLCS-2a", "Đối tượng được chăm sóc an toàn", {
        kind: "coverage",
        people: "residents",
        evidence: [
          {
            register: "carelog",
            who: "Mã đối tượng",
            date: "Ngày",
            where: [],
            says: { field: "An toàn", good: YES },
          },
          {
            register: "incidents",
            who: "Mã đối tượng hoặc viên chức",
            date: "Ngày",
            where: [oneOf("Loại", ...ACCIDENTS)],
            says: "bad",
          },
        ],
        silence: "missing",
      }),
      none("QLCS-2b", "Không có tai nạn nghiêm trọng, mất an toàn", ...ACCIDENTS),
    ],
  ),
  single(
    "QLCS-3",
    "Tối thiểu 90% đối tượng tham gia đầy đủ các hoạt động theo kế hoạch",
    {
      kind: "coverage",
      people: "residents",
      evidence: [
        {
          register: "activities",
          who: "Mã đối tượng",
          date: "Ngày",
          where: [{ kind: "not", field: "Tham gia", value: "Miễn" }],
          says: { field: "Tham gia", good: YES },
        },
      ],
      silence: "out",
    },
    { goal: atLeast(0.9) },
  ),
  target("QLCS-4", "Lập sổ điện tử theo dõi quá trình quản lý, chăm sóc, giáo dục đối tượng", [
    part(
      "QLCS-4a",
      "Sổ điện tử đã được lập",
      {
        kind: "deliverable",
        register: "deliverables",
        names: { field: "Mã chỉ tiêu", is: "QLCS-4" },
        due: "Hạn",
        done: "Ngày hoàn thành",
      },
      { when: "year-end" },
    ),
    part("QLCS-4b", "Mỗi đối tượng có nhật ký chăm sóc trong từng tháng đã qua", {
      kind: "monthly-coverage",
      people: "residents",
      evidence: { register: "carelog", who: "Mã đối tượng" },
    }),
  ]),
  single("CTXH-1", "100% đối tượng được lập, cập nhật hồ sơ đầy đủ, chính xác, kịp thời", {
    kind: "share",
    register: "residents",
    scope: [residentPresent],
    tests: [
      yes("Hồ sơ đầy đủ"),
      yes("Hồ sơ chính xác"),
      onTime("Hạn cập nhật", "Ngày cập nhật", { open: "pass" }),
    ],
  }),
  single("CTXH-2", "Số hóa 100% hồ sơ quản lý đối tượng", {
    kind: "share",
    register: "residents",
    scope: [residentPresent],
    tests: [yes("Đã số hóa")],
  }),
  single("CTXH-3", "Số hóa lưu trữ các kế hoạch chăm sóc, hỗ trợ đối tượng", {
    kind: "share",
    register: "residents",
    scope: [residentPresent],
    tests: [yes("Kế hoạch chăm sóc số hóa")],
  }),
  single("CTXH-4", "100% đối tượng có nhu cầu được tư vấn, hỗ trợ kịp thời", {
    kind: "need-met",
    register: "counselling",
    scope: [inPeriod("Ngày yêu cầu")],
    tests: [onTime("Hạn", "Ngày đáp ứng")],
  }),
  single("CTXH-5", "100% hồ sơ đề nghị hỗ trợ được giải quyết đúng hạn", {
    kind: "on-time",
    register: "applications",
    scope: [inPeriod("Ngày nhận")],
    tests: [onTime("Hạn giải quyết", "Ngày giải quyết")],
  }),
  single(
    "CTXH-6",
    "Ít nhất 04-06 hoạt động truyền thông, giáo dục mỗi tháng",
    { kind: "per-month", register: "outreach" },
    { goal: countAtLeast(4, 6) },
  ),
  single(
    "CTXH-7",
    "Có ít nhất 01 mô hình hoặc sáng kiến được áp dụng trong năm",
    {
      kind: "count",
      register: "initiatives",
      scope: [oneOf("Phòng", "CTXH"), oneOf("Được áp dụng", YES), inPeriod("Ngày áp dụng")],
    },
    { goal: countAtLeast(1), when: "year-end" },
  ),
  single(
    "YTND-1",
    "100% đối tượng được khám sức khỏe theo quy định",
    {
      kind: "coverage",
      people: "residents",
      evidence: [
        {
          register: "healthchecks",
          who: "Mã đối tượng",
          date: "Ngày khám",
          where: [oneOf("Loại khám", "Định kỳ")],
          says: "good",
        },
      ],
      silence: "fail",
    },
    { when: "year-end" },
  ),
  target("YTND-2", "Không để xảy ra dịch bệnh lây lan trong Trung tâm", [
    none("YTND-2", "Không để xảy ra dịch bệnh lây lan trong Trung tâm", "Dịch bệnh lây lan"),
  ]),
  target("YTND-3", "100% bếp ăn, suất ăn bảo đảm tiêu chuẩn, không xảy ra ngộ độc thực phẩm", [
    part("YTND-3a", "Bếp ăn, suất ăn bảo đảm tiêu chuẩn", {
      kind: "share",
      register: "meals",
      scope: [inPeriod("Ngày")],
      tests: [yes("Đạt tiêu chuẩn")],
    }),
    none("YTND-3b", "Không xảy ra ngộ độc thực phẩm", "Ngộ độc thực phẩm"),
  ]),
  single("YTND-4", "100% đối tượng có nhu cầu được can thiệp, phục hồi phù hợp", {
    kind: "need-met",
    register: "rehabilitation",
    scope: [inPeriod("Ngày chỉ định")],
    tests: [{ kind: "done", field: "Ngày can thiệp" }, yes("Phù hợp")],
  }),
];
