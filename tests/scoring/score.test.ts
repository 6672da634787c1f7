import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { score } from "../../src/scoring/score";
import { bookOf, d, m, type Rows, table } from "../books";

/** Silence is not zero: what an empty workbook says of every target. */
const empty = table`
  target | 15/01/2026       | 31/01/2026       | 30/12/2026       | 31/12/2026
  HCTH-1 | not-enough-data  | not-enough-data  | not-enough-data  | not-enough-data
  HCTH-2 | not-due          | not-due          | not-due          | not-enough-data
  HCTH-3 | not-enough-data  | not-enough-data  | not-enough-data  | not-enough-data
  HCTH-4 | not-enough-data  | not-enough-data  | not-enough-data  | not-enough-data
  HCTH-5 | not-due          | not-enough-data  | not-enough-data  | not-enough-data
  QLCS-1 | not-enough-data  | not-enough-data  | not-enough-data  | not-enough-data
  QLCS-2 | not-enough-data  | not-enough-data  | not-enough-data  | not-enough-data
  QLCS-3 | not-enough-data  | not-enough-data  | not-enough-data  | not-enough-data
  QLCS-4 | not-due          | not-enough-data  | not-enough-data  | not-enough-data
  CTXH-1 | not-enough-data  | not-enough-data  | not-enough-data  | not-enough-data
  CTXH-2 | not-enough-data  | not-enough-data  | not-enough-data  | not-enough-data
  CTXH-3 | not-enough-data  | not-enough-data  | not-enough-data  | not-enough-data
  CTXH-4 | not-enough-data  | not-enough-data  | not-enough-data  | not-enough-data
  CTXH-5 | not-enough-data  | not-enough-data  | not-enough-data  | not-enough-data
  CTXH-6 | not-due          | not-met          | not-met          | not-met
  CTXH-7 | not-due          | not-due          | not-due          | not-met
  YTND-1 | not-due          | not-due          | not-due          | not-enough-data
  YTND-2 | not-due          | not-enough-data  | not-enough-data  | not-enough-data
  YTND-3 | not-enough-data  | not-enough-data  | not-enough-data  | not-enough-data
  YTND-4 | not-enough-data  | not-enough-data  | not-enough-data  | not-enough-data
`;

test.each(["15/01/2026", "31/01/2026", "30/12/2026", "31/12/2026"])(
  "nothing written down, R = %s",
  (reportDate) => {
    const { targets } = score(bookOf({}, { reportDate }));
    expect(targets.map(({ target, verdict }) => [target.id, verdict])).toEqual(
      empty.map((line) => [line["target"], line[reportDate]]),
    );
  },
);

const day = d("05/01/2026");
const due = d("31/01/2026");
const signed = (department: string, type: string) => ({
  Tháng: m("01/2026"),
  Phòng: department,
  Loại: type,
  "Người xác nhận": "A",
  "Ngày xác nhận": due,
});

/** The least that makes every department look good at the end of January. */
const january: Rows = {
  residents: [
    {
      "Mã đối tượng": "DT1",
      "Ngày tiếp nhận": d("01/02/2020"),
      "Hồ sơ đầy đủ": "Có",
      "Hồ sơ chính xác": "Có",
      "Hạn cập nhật": due,
      "Đã số hóa": "Có",
      "Kế hoạch chăm sóc số hóa": "Có",
    },
  ],
  staff: [
    { Mã: "NV1", "Ngày vào": day, "Ngày đánh giá": day, "Xếp loại": "Hoàn thành", "Đúng quy định": "Có" },
  ],
  documents: [
    {
      Ngày: day,
      Chiều: "Nội bộ",
      "Tên loại": "Khác",
      "Đúng thể thức": "Có",
      "Đúng nội dung": "Có",
      "Điện tử": "Có",
    },
  ],
  confirmations: [
    signed("HCTH", "Vi phạm giờ giấc, quy chế"),
    signed("HCTH", "Sai phạm tài chính"),
    signed("QLCS", "Bỏ sót chế độ"),
    signed("QLCS", "Tai nạn nghiêm trọng"),
    signed("QLCS", "Mất an toàn"),
    signed("YTND", "Dịch bệnh lây lan"),
    signed("YTND", "Ngộ độc thực phẩm"),
  ],
  benefits: [{ Hạn: day, "Ngày thực hiện": day }],
  activities: [{ Ngày: day, "Mã đối tượng": "DT1", "Tham gia": "Có" }],
  carelog: [{ Ngày: day, "Mã đối tượng": "DT1", "An toàn": "Có" }],
  counselling: [{ "Ngày yêu cầu": day, Hạn: day, "Ngày đáp ứng": day }],
  applications: [{ "Ngày nhận": day, "Hạn giải quyết": day, "Ngày giải quyết": day }],
  outreach: Array.from({ length: 6 }, () => ({ Ngày: day })),
  initiatives: Array.from({ length: 2 }, () => ({
    Phòng: "CTXH",
    "Ngày áp dụng": day,
    "Được áp dụng": "Có",
  })),
  healthchecks: [{ "Mã đối tượng": "DT1", "Ngày khám": day, "Loại khám": "Định kỳ" }],
  meals: [{ Ngày: day, "Đạt tiêu chuẩn": "Có" }],
  rehabilitation: [{ "Ngày chỉ định": day, "Ngày can thiệp": day, "Phù hợp": "Có" }],
  deliverables: [{ "Mã chỉ tiêu": "QLCS-4", Hạn: day, "Ngày hoàn thành": day }],
};
const EXCEEDED = ["HCTH-4", "QLCS-3", "CTXH-6", "CTXH-7"];

test("all is well in January", () => {
  const { targets, departments } = score(bookOf(january, { reportDate: "31/01/2026" }));
  expect(targets.map(({ target, verdict }) => [target.id, verdict])).toEqual(
    sonLa2026.targets.map(({ id }) => [id, EXCEEDED.includes(id) ? "exceeded" : "met"]),
  );
  expect(departments).toEqual([
    { id: "HCTH", assigned: 5, met: 5 },
    { id: "QLCS", assigned: 4, met: 4 },
    { id: "CTXH", assigned: 7, met: 7 },
    { id: "YTND", assigned: 4, met: 4 },
  ]);
});

test("what is not met, not due or not applicable is assigned but not met", () => {
  const { departments } = score(bookOf(january, { reportDate: "04/01/2026" }));
  // HCTH-3: the member came on the 5th; QLCS-4 a and b wait; CTXH-1 to 3 are what the file says of DT1.
  expect(departments.map(({ id, met }) => [id, met])).toEqual([
    ["HCTH", 0],
    ["QLCS", 0],
    ["CTXH", 3],
    ["YTND", 0],
  ]);
});
