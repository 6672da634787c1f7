import type { Campaign, Target } from "../../../campaign/campaign";
import { OUTCOME, partSentence, type PartSaid } from "./parts";
import { type About, known, type Piece, type Pieces, say, some } from "./pieces";

/** What a line of the report is, for how it looks and for who wants only some of them. */
export type LineKind =
  | "national"
  | "agency"
  | "place"
  | "title"
  | "alarm"
  | "opening"
  | "heading"
  | "sentence"
  | "deadline"
  | "closing"
  | "signature";

export interface ReportLine {
  readonly kind: LineKind;
  readonly about: About;
  readonly pieces: Pieces;
}

/** What the report needs to know of a part besides its measure. */
export type UnitsSaid = (part: Target["parts"][number]) => Omit<PartSaid, "measure">;

/** The whole report, from its head to the signatures; `hasPoints`: departments that have points to win. */
export function reportLines(
  { departments, targets }: Campaign,
  units: UnitsSaid,
  hasPoints: (department: string | null) => boolean,
): ReportLine[] {
  const whole: About = { kind: "report" };
  const line = (kind: LineKind, ...pieces: Pieces): ReportLine => ({ kind, about: whole, pieces });
  const assigned = departments.filter(({ id }) => targets.some(({ department }) => department === id));
  const deadlines = targets
    .flatMap(({ parts }) => parts)
    .filter(({ measure }) => measure.kind === "deadline");
  return [
    line("national", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    line("national", "Độc lập - Tự do - Hạnh phúc"),
    line("agency", { capitals: "centre" }),
    line("place", "……………, ngày …… tháng …… năm ………"),
    line("title", "BÁO CÁO"),
    line("title", REVIEW, { capitals: "period" }),
    line("alarm", say("refused")),
    line("opening", ...OPENING),
    line("opening", "Đánh giá chung: ", ...summary(hasPoints(null))),
    ...assigned.flatMap(({ id, name }, index): ReportLine[] => {
      const about: About = { kind: "department", id };
      const head: Pieces = [`${String(index + 1)}. ${name}: `, ...summary(hasPoints(id))];
      return [
        { kind: "heading", about, pieces: head },
        ...targets
          .filter(({ department }) => department === id)
          .map((target): ReportLine => {
            return {
              kind: "sentence",
              about: { kind: "target", id: target.id },
              pieces: sentence(target, units),
            };
          }),
      ];
    }),
    ...(deadlines.length === 0 ? [] : [line("heading", "Thời hạn gửi báo cáo (tính từ ngày chốt số liệu):")]),
    ...deadlines.map((part): ReportLine => {
      const about: About = { kind: "part", id: part.id };
      return { kind: "deadline", about, pieces: deadline(units(part).isByUnit) };
    }),
    line("closing", "Tổng hợp: ", ...assigned.flatMap(({ id, name }, index) => metOf(id, name, index)), "."),
    line("signature", "Người lập: ……………………………………  Ký tên: ……………………"),
    line("signature", "Trưởng phòng phụ trách: ……………………………………  Ký tên: ……………………"),
    line("signature", "Giám đốc: ……………………………………  Ký tên, đóng dấu: ……………………"),
  ];
}

/** A month or a quarter is neither of the two. */
const REVIEW: Piece = {
  when: "review",
  is: "known",
  then: [say("review")],
  otherwise: ["KẾT QUẢ "],
};

const OPENING: Pieces = [
  "Thực hiện ",
  say("title"),
  ", ",
  say("centre"),
  " báo cáo kết quả như sau. Kỳ báo cáo: ",
  say("period"),
  "; số liệu tính đến hết ngày ",
  { day: "reportDate" },
  ".",
];

function sentence(target: Target, units: UnitsSaid): Pieces {
  const [only, ...more] = target.parts;
  const part = (one: Target["parts"][number]): Piece => ({
    of: { kind: "part", id: one.id },
    pieces: partSentence({ measure: one.measure, ...units(one) }),
  });
  if (only && more.length === 0) return ["- ", part(only), "."];
  const letters = target.parts.map((one, index): Pieces => [
    `${index === 0 ? " " : "; "}(${"abcdefghijklmnopqrstuvwxyz".charAt(index)}) `,
    part(one),
  ]);
  return ["- ", say("text"), OUTCOME, ". Trong đó:", ...letters.flat(), "."];
}

/** "6 chỉ tiêu, đạt và vượt 4 (trong đó vượt 1), không đạt 1": what there is none of is left out. */
function summary(hasPoints: boolean): Pieces {
  return [
    say("assigned"),
    " chỉ tiêu, đạt và vượt ",
    say("met"),
    some("exceeded", " (trong đó vượt ", say("exceeded"), ")"),
    some("notMet", ", không đạt ", say("notMet")),
    some("notEnough", ", chưa đủ số liệu ", say("notEnough")),
    some("notDueTargets", ", chưa đến hạn ", say("notDueTargets")),
    some("notApplicable", ", không áp dụng ", say("notApplicable")),
    ".",
    ...(hasPoints ? [POINTS] : []),
  ];
}

const POINTS: Piece = some(
  "pointsMax",
  " Điểm thi đua: ",
  { range: ["pointsLow", "pointsHigh"], as: "points" },
  "/",
  say("pointsMax"),
  " điểm được giao, đạt ",
  { range: ["shareLow", "shareHigh"], as: "percent" },
  known("bandHigh", ", xếp loại: ", { range: ["bandLow", "bandHigh"], as: "words" }),
  known("best", ", hạng ", { range: ["best", "worst"], as: "points" }),
  ".",
);

/** "- Báo cáo năm gửi trước ngày 05/11: hạn cuối 04/11/2026, còn 127 ngày." */
const deadline = (isByUnit: boolean): Pieces => [
  "- ",
  say("text"),
  ": hạn cuối ",
  { day: "last" },
  ...(isByUnit ? BY_UNITS : AT_ONCE),
  some("notDue", ", còn ", say("left"), " ngày"),
  ".",
];

const BY_UNITS: Pieces = [
  ", ",
  say("pass"),
  "/",
  say("total"),
  " xã đã gửi đúng hạn",
  some("fail", ", đã quá hạn ", say("overdue"), " ngày"),
];

const AT_ONCE: Pieces = [
  some("pass", ", đã gửi đúng hạn"),
  some("missing", ", chưa rõ đã gửi hay chưa"),
  some("fail", {
    when: "done",
    is: "known",
    then: [", đã gửi muộn ", say("late"), " ngày"],
    otherwise: [", đã quá hạn ", say("overdue"), " ngày"],
  }),
];

const metOf = (id: string, name: string, index: number): Pieces => [
  {
    of: { kind: "department", id },
    pieces: [`${index === 0 ? "" : "; "}${name} đạt `, say("met"), "/", say("assigned"), " chỉ tiêu"],
  },
];
