import type { OwnPaneWording } from "../ownPane";
import { VERDICT_WORDS } from "./verdicts";

const number = (value: number) => value.toLocaleString("vi-VN");

export const ownPane: OwnPaneWording = {
  title: "Chỉ tiêu của trung tâm",
  back: "Quay lại bước Lập sổ",
  intro:
    "Thêm, sửa, bỏ chỉ tiêu của phong trào. Mọi thứ nằm ở trang Chỉ tiêu và trang Cách đo tự đặt, sửa ở đó cũng được. Cột, sổ và phòng thêm: ghi ở các trang Cột và sổ tự đặt, Phòng thêm, rồi tính lại bảng điểm.",
  add: "Thêm chỉ tiêu",
  lists: "Thêm cột, sổ, phòng trên trang tính",
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
