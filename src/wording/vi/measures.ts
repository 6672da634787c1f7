import type { Campaign } from "../../campaign/campaign";
import type {
  Condition,
  CoverageMeasure,
  DayOfYear,
  Evidence,
  Measure,
  StandingMeasure,
  Test,
} from "../../campaign/measure";

/** How a measure arises, in sentences a person can check by hand. */
export function describeMeasure(measure: Measure, campaign: Campaign): string {
  const alone = describeAlone(measure, campaign);
  const registers =
    "register" in measure ? campaign.registers.filter(({ id }) => id === measure.register) : [];
  const [unit] = registers.flatMap((register) => register.unit ?? []);
  if (unit === undefined) return alone;
  const unclear =
    measure.kind === "deadline"
      ? `dòng không rõ ${unit} thì không tính`
      : `dòng không rõ ${unit} là chưa có dữ liệu của chung`;
  return `${alone} Tính cho từng ${unit.toLowerCase()} rồi cộng lại; ${unclear}.`;
}

function describeAlone(measure: Measure, campaign: Campaign): string {
  const sheet = sheetsOf(campaign);
  switch (measure.kind) {
    case "coverage":
      return describeCoverage(measure, campaign);
    case "monthly-coverage":
      return (
        `Tính trên từng người có mặt ở ${sheet(measure.people)} và từng tháng đã qua mà người đó có mặt trọn tháng. ` +
        `Đạt khi ${sheet(measure.evidence.register)} có ít nhất một dòng của người đó trong tháng.`
      );
    case "none":
      return (
        `Đếm các dòng ${sheet(campaign.incidents?.register ?? "")} có Loại là ${either(measure.types)} trong kỳ. ` +
        `Không có dòng nào và tháng nào đã qua cũng có xác nhận không phát sinh của phòng, ký từ ngày cuối tháng trở đi, thì đạt; ` +
        `thiếu xác nhận là chưa đủ số liệu.`
      );
    case "per-month":
      return `Đếm các dòng ${sheet(measure.register)} trong từng tháng đã qua. Tháng nào cũng phải đủ mức giao; tháng chưa hết thì chưa xét.`;
    case "count":
      return `Đếm các dòng ${sheet(measure.register)} có ${conditions(measure.scope)}.`;
    case "deliverable":
      return (
        `Xét chung các dòng ${sheet(measure.register)} có ${measure.names.field} là ${measure.names.is}. ` +
        `Đạt khi ít nhất một dòng có ${measure.done} không muộn hơn ngày chốt; ` +
        `chưa xong mà ${measure.due} chưa qua thì chưa đến hạn; không có dòng nào là chưa đủ số liệu.`
      );
    case "standing":
      return describeStanding(measure, campaign);
    case "plan-ratio":
      return (
        `Lấy đúng một dòng ${sheet(measure.register)} có ${conditions(measure.scope)}: ${measure.done} chia ${measure.plan}, có thể quá 100%. ` +
        `Không ghi ${measure.plan} hoặc ghi 0 thì không áp dụng, chỉ nêu số đã làm; ` +
        `${measure.done} để trống, không có dòng nào hoặc có nhiều dòng như vậy là chưa đủ số liệu. ` +
        `Chưa hết kỳ thì chưa đến hạn.`
      );
    case "saving":
      return (
        `Cộng ${measure.amount} (${measure.unit}) của các dòng ${sheet(measure.register)} có ${conditions(measure.scope)}, ` +
        `từng tháng đã qua so với cùng tháng năm trước: (năm trước − năm nay) chia năm trước. ` +
        `Tháng đã qua nào thiếu một trong hai bên là chưa đủ số liệu; năm trước bằng 0 thì không áp dụng.`
      );
    case "deadline":
      return (
        `Xét các dòng ${sheet(measure.register)} có ${conditions(measure.scope)}: đạt khi có ${measure.sent} trong năm, ` +
        `trước ngày ${dayOfYear(measure.before)} và không sau ngày chốt. Gửi đúng ngày đó có tính hay không: ` +
        `mục Trước hạn ở trang Cấu hình. Chưa gửi mà chưa tới hạn thì chưa đến hạn, còn lại là không đạt.`
      );
    default:
      return (
        `Tính trên các dòng ${sheet(measure.register)} có ${conditions(measure.scope)}. ` +
        `Đạt khi ${measure.tests.map(describeTest).join("; ")}. ` +
        `Ô cần xét để trống hoặc không đọc được thì dòng đó là chưa có dữ liệu.`
      );
  }
}

/** What the number of one month says, for measures that are counted by month. */
export function describeMonth(measure: Measure, isBefore = false): string {
  switch (measure.kind) {
    case "saving":
      return isBefore
        ? `Cùng tháng năm trước (${measure.unit}); trống: chưa đủ`
        : `Trong tháng (${measure.unit}); trống: chưa đủ`;
    case "none":
      return "1: đã xác nhận không phát sinh; 0: chưa xác nhận";
    case "per-month":
      return "Số dòng trong tháng";
    default:
      return "Số người đạt trong tháng";
  }
}

function describeCoverage(measure: CoverageMeasure, campaign: Campaign): string {
  const sheet = sheetsOf(campaign);
  const silence: Record<CoverageMeasure["silence"], string> = {
    pass: "Không có dòng nào: đạt.",
    fail: "Không có dòng nào: không đạt.",
    missing: "Không có dòng nào: chưa có dữ liệu.",
    out: "Không có dòng nào: không tính người đó.",
  };
  const evidence = measure.evidence.map((one) => describeEvidence(one, sheet(one.register)));
  return (
    `Tính trên từng người ở ${sheet(measure.people)} có mặt tại ngày chốt. ${evidence.join(" ")} ` +
    `${silence[measure.silence]} Một người có nhiều dòng vẫn tính một lần.`
  );
}

function describeStanding({ best }: StandingMeasure, campaign: Campaign): string {
  if (!campaign.block) return "";
  const { criteria, scoring } = campaign.block;
  const sheet = sheetsOf(campaign);
  const bands = best === 1 ? "mức xếp loại cao nhất" : `${String(best)} mức xếp loại cao nhất`;
  return (
    `Xét từng đơn vị theo ${sheet(scoring.register)}: lấy ${scoring.approved}, chưa có thì ${scoring.verified}, chưa có nữa thì ${scoring.self}. ` +
    `Tỷ lệ là (điểm chấm + điểm cộng − điểm trừ) chia tổng ${criteria.max} của các tiêu chí được giao; ` +
    `đạt khi tỷ lệ thuộc ${bands}. ` +
    `Đơn vị còn tiêu chí chưa chấm mà kết quả còn có thể đổi là chưa có dữ liệu; ` +
    `đơn vị không được giao tiêu chí nào thì không tính.`
  );
}

function sheetsOf(campaign: Campaign): (register: string) => string {
  return (register) => `sổ “${campaign.registers.find(({ id }) => id === register)?.sheet ?? register}”`;
}

function describeEvidence({ where, says, date, who }: Evidence, sheet: string): string {
  const which = where.length === 0 ? "" : `, ${conditions(where)}`;
  const rows = `dòng ${sheet} mang ${who} của người đó, ${date} trong kỳ${which}`;
  if (says === "good") return `Có ${rows}: đạt.`;
  if (says === "bad") return `Có ${rows}: không đạt.`;
  return (
    `Xét mọi ${rows}: tất cả có ${says.field} là ${says.good} thì đạt; ` +
    `có dòng khác ${says.good} thì không đạt; có dòng để trống ${says.field} thì chưa có dữ liệu.`
  );
}

function conditions(all: readonly Condition[]): string {
  return all.map(describeCondition).join("; ");
}

function describeCondition(condition: Condition): string {
  switch (condition.kind) {
    case "in-period":
      return `${condition.field} trong kỳ`;
    case "any-in-period":
      return `${condition.fields.join(" hoặc ")} trong kỳ`;
    case "present":
      return `${condition.from} không sau ngày chốt và ${condition.until} để trống hoặc sau ngày chốt`;
    case "one-of":
      return `${condition.field} là ${either(condition.values)}`;
    case "not":
      return `${condition.field} không phải ${condition.value}`;
    case "filled":
      return `${condition.field} có ghi`;
    case "names":
      return `${condition.field} là “${condition.is}”`;
    case "this-year":
      return `${condition.field} là năm được chấm`;
    case "this-review":
      return `${condition.field} là “${condition.half}” khi ngày chốt không sau 30/06, sau đó là “${condition.whole}”`;
  }
}

function describeTest(test: Test): string {
  switch (test.kind) {
    case "is":
      return `${test.field} là ${test.value}`;
    case "given":
      return `${test.field} có ghi`;
    case "dated-in-period":
      return `${test.field} trong kỳ`;
    case "done":
      return `${test.field} có ghi và không sau ngày chốt`;
    case "updated-since":
      return `${test.changed} để trống hoặc sau ngày chốt, hoặc đã có ${test.updated} từ ngày đó trở đi`;
    case "on-time": {
      const undated = test.undated === "pass" ? ` (không có ${test.due} thì không xét)` : "";
      const open = test.open === "pass" ? "vẫn tính là đạt" : "thì chưa đến hạn";
      return `${test.done} không muộn hơn ${test.due}${undated}, chưa xong mà ${test.due} chưa qua ${open}`;
    }
  }
}

/** dd/mm */
function dayOfYear({ date, month }: DayOfYear): string {
  return [date, month].map((number) => String(number).padStart(2, "0")).join("/");
}

function either(values: readonly string[]): string {
  return values.map((value) => `“${value}”`).join(" hoặc ");
}
