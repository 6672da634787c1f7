import type { Measure } from "../../../campaign/measure";
import { known, type Piece, type Pieces, say, some } from "./pieces";

/** What is told of a part, besides its measure. */
export interface PartSaid {
  readonly measure: Measure;
  /** Measured for each unit besides. */
  readonly isByUnit: boolean;
  /** Whether the workbook holds the units themselves, so that those that meet it can be counted. */
  readonly hasUnits: boolean;
}

/** "Hồ sơ được số hóa: 152/160, đạt 95%, còn thiếu 8; kết quả: Không đạt", without the full stop. */
export function partSentence(part: PartSaid): Pieces {
  return [say("text"), ": ", ...numbers(part), ...ofUnits(part), OUTCOME, PUBLISHED];
}

/** Behind what is told; a word alone where nothing was judged. */
export const OUTCOME: Piece = {
  verdict: {
    exceeded: ["; kết quả: Vượt"],
    met: ["; kết quả: Đạt"],
    "not-met": ["; kết quả: Không đạt"],
    "not-due": ["; chưa đến hạn đánh giá"],
    "not-enough-data": ["; chưa đủ số liệu để kết luận"],
    "not-applicable": ["; không áp dụng trong kỳ này"],
  },
};

const PUBLISHED: Piece = known(
  "published",
  " (số đã công bố ",
  say("published"),
  known("explained", ": ", say("explained")),
  ")",
);

function numbers({ measure, isByUnit }: PartSaid): Pieces {
  switch (measure.kind) {
    case "none":
      return NONE;
    case "count":
      return [COUNTED, ", mức giao ít nhất ", say("level"), some("gap", ", còn thiếu ", say("gap"))];
    case "per-month":
      return PER_MONTH;
    case "plan-ratio":
      return planned(measure.unit);
    case "saving":
      return saved(measure.unit);
    case "deadline":
      return isByUnit ? SENT_BY_UNITS : SENT;
    case "deliverable":
      return DELIVERED;
    default:
      return SHARE;
  }
}

const ofUnits = ({ isByUnit, hasUnits, measure }: PartSaid): Pieces =>
  isByUnit && hasUnits && measure.kind !== "deadline"
    ? ["; ", say("unitsMet"), "/", say("units"), " xã đạt"]
    : [];

const SHARE: Pieces = [
  {
    when: "scope",
    is: "none",
    then: [
      {
        when: "notDue",
        is: "some",
        then: [say("notDue"), " trường hợp chưa đến hạn"],
        otherwise: [
          {
            verdict: {
              exceeded: [],
              met: [],
              "not-met": [],
              "not-due": ["chưa có trường hợp nào phải xét"],
              "not-enough-data": ["chưa có số liệu"],
              "not-applicable": ["không có trường hợp nào phải xét"],
            },
          },
        ],
      },
    ],
    otherwise: [
      say("pass"),
      "/",
      say("scope"),
      known("ratio", ", đạt ", { percent: "ratio" }),
      some(
        "missing",
        some("answered", " tính trên ", say("answered"), " đã có dữ liệu"),
        ", ",
        say("missing"),
        " chưa có dữ liệu",
      ),
      some("notDue", ", ", say("notDue"), " chưa đến hạn"),
      some("gap", ", còn thiếu ", say("gap")),
    ],
  },
];

const COUNTED: Piece = { when: "pass", is: "none", then: ["chưa có"], otherwise: ["đã có ", say("pass")] };

const DELIVERED: Pieces = [
  { when: "pass", is: "some", then: ["đã hoàn thành"] },
  some("fail", "chưa hoàn thành, đã quá hạn"),
  some("missing", "sổ chưa ghi việc này"),
  some("notDue", "chưa hoàn thành"),
];

const NONE: Pieces = [
  {
    when: "fail",
    is: "some",
    then: ["xảy ra ", say("fail"), " vụ"],
    otherwise: ["không ghi nhận vụ nào"],
  },
  some("possible", ", ", say("possible"), " dòng chưa rõ"),
  {
    when: "finished",
    is: "none",
    then: [", chưa có tháng nào kết thúc"],
    otherwise: [
      {
        when: "missing",
        is: "none",
        then: [", đã xác nhận đủ ", say("finished"), " tháng"],
        otherwise: [", còn thiếu xác nhận của ", say("missing"), "/", say("finished"), " tháng"],
      },
    ],
  },
];

const PER_MONTH: Pieces = [
  {
    when: "finished",
    is: "none",
    then: ["chưa có tháng nào kết thúc"],
    otherwise: [
      say("pass"),
      "/",
      say("finished"),
      " tháng có từ ",
      say("level"),
      " trở lên",
      some("fail", ", còn ", say("fail"), " tháng chưa đủ"),
    ],
  },
];

/** "164/160 đối tượng, đạt 102,5% kế hoạch" */
function planned(unit: string | undefined): Pieces {
  const things = unit === undefined ? "" : ` ${unit}`;
  return [
    {
      when: "done",
      is: "known",
      then: [
        {
          when: "base",
          is: "known",
          then: [say("done"), "/", say("base"), things],
          otherwise: ["thực hiện ", say("done"), things, ", không giao kế hoạch"],
        },
      ],
      otherwise: ["chưa ghi số thực hiện", known("base", ", kế hoạch ", say("base"), things)],
    },
    known("ratio", ", đạt ", { percent: "ratio" }, " kế hoạch"),
    some("possible", ", ", say("possible"), " dòng trùng hoặc chưa rõ"),
    some("gap", ", còn thiếu ", say("gap"), things),
  ];
}

/** "dùng 1140 kWh, cùng kỳ năm trước 1200 kWh, giảm 5%" */
function saved(unit: string): Pieces {
  return [
    {
      when: "pass",
      is: "some",
      then: [
        "dùng ",
        say("done"),
        ` ${unit}, cùng kỳ năm trước `,
        say("base"),
        ` ${unit}`,
        {
          when: "loss",
          is: "known",
          then: [", tăng ", { percent: "loss" }],
          otherwise: [known("ratio", ", giảm ", { percent: "ratio" })],
        },
      ],
      otherwise: ["chưa so được tháng nào với năm trước"],
    },
    some("missing", ", ", say("missing"), " tháng chưa đủ số để so"),
    some("possible", ", ", say("possible"), " dòng chưa rõ"),
    { when: "open", is: "none", then: [some("gap", ", còn phải giảm ", say("gap"), ` ${unit}`)] },
  ];
}

const SENT: Pieces = [
  {
    when: "done",
    is: "known",
    then: ["đã gửi ngày ", { day: "done" }, some("fail", ", muộn ", say("late"), " ngày")],
    otherwise: [
      some("pass", "đã gửi trong hạn"),
      some("missing", "có báo cáo đã gửi nhưng chưa rõ có phải báo cáo này"),
      some("fail", "chưa gửi đúng hạn, đã quá hạn ", say("overdue"), " ngày"),
      some("notDue", "chưa gửi, còn ", say("left"), " ngày (hạn cuối ", { day: "last" }, ")"),
    ],
  },
];

const SENT_BY_UNITS: Pieces = [
  say("pass"),
  "/",
  say("total"),
  " xã đã gửi đúng hạn",
  some("fail", ", ", say("fail"), " xã chưa gửi hoặc gửi muộn"),
  some("missing", ", ", say("missing"), " xã chưa rõ"),
  some(
    "notDue",
    ", ",
    say("notDue"),
    " xã chưa gửi, còn ",
    say("left"),
    " ngày (hạn cuối ",
    { day: "last" },
    ")",
  ),
];
