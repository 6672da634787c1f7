import type { OwnThing } from "../../campaign/ownThing";
import type { OwnPaneWording } from "../ownPane";
import { VERDICT_WORDS } from "./verdicts";

const number = (value: number) => value.toLocaleString("vi-VN");

function thing(of: OwnThing, name: string): string {
  if (of.kind === "department") return `phòng ${name}`;
  return of.kind === "register" ? `sổ ${name}` : `cột ${name} của sổ ${of.sheet}`;
}

function asked({ kind }: OwnThing, name: string, count: string): string {
  if (kind === "field") return `Cột “${name}” đang có ${count} ô đã ghi. Các ô vẫn ở lại trong sổ.`;
  return kind === "register"
    ? `Sổ “${name}” đang có ${count} dòng. Các dòng vẫn ở lại trong trang của sổ.`
    : `Phòng “${name}” đang có tên ở ${count} dòng của các sổ. Các dòng vẫn giữ nguyên, nhưng mã phòng không còn trong danh sách.`;
}

export const ownPane: OwnPaneWording = {
  title: "Chỉ tiêu của trung tâm",
  back: "Quay lại bước Lập sổ",
  intro:
    "Thêm, sửa, bỏ chỉ tiêu của phong trào. Mọi thứ nằm ở trang Chỉ tiêu và trang Cách đo tự đặt, sửa ở đó cũng được. Phòng, cột và sổ thêm nằm ở các trang Phòng thêm, Cột và sổ tự đặt.",
  add: "Thêm chỉ tiêu",
  lists: "Mở trang ghi cột, sổ, phòng",
  change: (id) => `Sửa chỉ tiêu ${id}`,
  remove: (id) => `Bỏ chỉ tiêu ${id}`,
  takeBack: (id) => `Lấy lại chỉ tiêu ${id}`,
  buttons: { change: "Sửa", remove: "Bỏ", takeBack: "Lấy lại" },
  own: "tự đặt",
  removed: "đã bỏ",
  asks: (id, scores) =>
    scores === 0
      ? `Bỏ ${id} khỏi bảng điểm? Dòng của chỉ tiêu vẫn nằm ở trang Chỉ tiêu, lúc nào cũng lấy lại được.`
      : `Bỏ ${id} khỏi bảng điểm? Đã có ${number(scores)} dòng chấm điểm cho chỉ tiêu này; các dòng ấy vẫn giữ nguyên nhưng không tính nữa, lúc nào cũng lấy lại được.`,
  keep: "Để nguyên",
  yes: "Bỏ khỏi bảng điểm",
  done: {
    saved: (id) => `Đã ghi chỉ tiêu ${id}. Tính lại bảng điểm để thấy kết quả.`,
    removed: (id) => `Đã bỏ ${id}. Tính lại bảng điểm để thấy thay đổi.`,
    takenBack: (id) => `Đã lấy lại ${id}. Tính lại bảng điểm để thấy thay đổi.`,
    department: (name) => `Đã thêm phòng ${name}.`,
    field: (label) => `Đã thêm cột ${label}, ghi ở trang Cột và sổ tự đặt.`,
  },
  additions: {
    department: "Thêm phòng",
    departmentId: "Mã phòng",
    departmentIdHint: "Ngắn, viết liền, ví dụ KHTC.",
    departmentName: "Tên phòng",
    field: "Thêm cột hoặc sổ",
    register: "Vào sổ nào",
    newRegister: "Sổ mới…",
    registerName: "Tên sổ mới",
    owner: "Phòng giữ sổ",
    everybody: "Các phòng cùng ghi",
    label: "Tên cột",
    kind: "Ghi gì trong cột",
    kinds: {
      text: "Chữ",
      number: "Số",
      whole: "Số nguyên",
      money: "Số tiền",
      date: "Ngày",
      month: "Tháng",
      yesNo: "Có hoặc Không",
      list: "Chọn trong danh sách",
      person: "Mã người",
    },
    values: "Các giá trị được chọn",
    valuesHint: "Cách nhau bằng dấu chấm phẩy, ví dụ: Tốt; Khá; Trung bình.",
    required: "Dòng nào cũng phải ghi",
    personal: "Dữ liệu cá nhân",
    personalHint: "Dữ liệu cá nhân không bao giờ vào bản gửi cấp trên.",
    save: "Ghi vào sổ này",
    cancel: "Thôi",
  },
  added: {
    title: "Phòng, cột, sổ đã thêm",
    thing,
    out: (what) => `Bỏ ${what}`,
    back: (what) => `Lấy lại ${what}`,
    asks: (of, name, count) => `${asked(of, name, number(count))} Lấy lại được bất cứ lúc nào.`,
    yes: "Bỏ ra",
    no: "Thôi",
    outDone: (what) => `Đã bỏ ${what}. Những gì đã ghi vẫn ở lại trong sổ.`,
    backDone: (what) => `Đã lấy lại ${what}.`,
  },
  form: {
    adding: "Chỉ tiêu mới",
    changing: (id) => `Sửa ${id}`,
    id: "Mã",
    idHint: "Ví dụ CTXH-8. Chữ, số, dấu chấm hoặc gạch nối.",
    department: "Phòng",
    text: "Nội dung",
    clause: "Căn cứ",
    measure: "Cách đo",
    register: "Sổ",
    silence: "Người không có dòng nào",
    types: "Loại không được xảy ra",
    evidence: "Sổ ghi nhận từng người",
    evidenceSays: "Trong sổ ấy",
    scope: "Dòng nào được tính",
    test: "Thế nào là đạt",
    column: "Cột",
    says: "Phép",
    value: "Giá trị",
    values: "Các giá trị",
    amounts: {
      done: "Cột đã thực hiện",
      plan: "Cột kế hoạch",
      amount: "Cột lượng dùng",
      unit: "Đơn vị tính",
    },
    addScope: "Thêm điều kiện xét",
    addTest: "Thêm điều kiện đạt",
    drop: (line) => `Bỏ điều kiện ${String(line)}`,
    dropShort: "Bỏ",
    choose: "Chọn…",
    compare: "So sánh",
    compares: { ">=": "từ mức giao trở lên", ">": "trên mức giao", "<=": "không quá mức giao" },
    percent: "Mức giao (%)",
    count: "Mức giao",
    when: "Xét khi nào",
    whens: { always: "Mọi kỳ", "year-end": "Cuối năm" },
    max: "Điểm tối đa",
    inSheet: "Cách đo này sửa ở trang Cách đo tự đặt.",
    save: "Ghi chỉ tiêu",
    cancel: "Thôi",
  },
  now: "Tính ngay lúc này",
  counting: "Đang tính…",
  lacks: {
    part: (part) => `chưa đủ để tính, còn thiếu phần “${part}”.`,
    blank: (field) => `chưa đủ để tính, xin chọn hoặc ghi “${field}”.`,
    level: "chưa đủ để tính, xin ghi mức giao, ví dụ 90.",
    wrong: (field, value, choices) =>
      `“${value}” không dùng được ở “${field}”; ` +
      (choices === undefined ? "xin ghi lại." : `xin chọn trong: ${choices}.`),
  },
  verdicts: VERDICT_WORDS,
  counts: ({ scope, pass, fail, missing, notDue }) =>
    `Trong phạm vi ${number(scope)}: đạt ${number(pass)}, không đạt ${number(fail)}, chưa có dữ liệu ${number(missing)}` +
    (notDue > 0 ? `; chưa đến hạn ${number(notDue)}.` : "."),
  copy: {
    title: "Lập sổ cho năm khác",
    intro:
      "Sổ mới có cùng chỉ tiêu, mức giao, phòng, cột, sổ và cấu hình; các sổ để trống, chưa có điểm nào.",
    year: "Năm của sổ mới",
    keep: "Mang theo người còn ở lại trong sổ",
    make: "Tạo tệp cho năm ấy",
    made: (rows, fileName) => `Đã lập ${fileName}, mang theo ${number(rows)} người. Tệp đang được tải về.`,
  },
};
