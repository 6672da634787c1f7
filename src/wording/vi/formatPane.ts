import type { FormatPaneWording, SaidColumn } from "../formatPane";

const number = (value: number) => value.toLocaleString("vi-VN");

/** So many columns are named, the others counted. */
const NAMED = 4;

function columns(all: readonly SaidColumn[]): string {
  const shown = all.slice(0, NAMED);
  /** Of one kind together, where the first of them stands. */
  const together = (kind: "some" | null, first: SaidColumn) => {
    const fields = shown.filter(({ cells }) => cells === kind).map(({ field }) => field);
    if (first.field !== fields[0]) return [];
    const named = `${fields.length > 1 ? "các cột" : "cột"} ${fields.join(", ")}`;
    return [kind === "some" ? `một số ô ở ${named}` : named];
  };
  const parts = shown.flatMap((column) => {
    const { field, cells } = column;
    return typeof cells === "number" ? [`${number(cells)} ô ở cột ${field}`] : together(cells, column);
  });
  const more = all.length - shown.length;
  return parts.join(", ") + (more > 0 ? ` và ${number(more)} cột khác` : "");
}

const say = (rest: string) => (all: readonly SaidColumn[]) => {
  const text = columns(all);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} ${rest}.`;
};

export const formatPane: FormatPaneWording = {
  title: "Định dạng sổ",
  back: "Quay lại Lập sổ",
  intro:
    "Định dạng chỉ chỉnh phông chữ, đường kẻ, độ rộng cột, kiểu ngày và số, ô chọn và trang in. Số liệu và công thức giữ nguyên, định dạng rồi vẫn hoàn tác được.",
  which: "Chọn sổ",
  all: "Tất cả các sổ",
  look: "Xem những chỗ cần chỉnh",
  summary: (registers) => `Có ${number(registers)} sổ cần chỉnh`,
  nothing: "Sổ đã đúng định dạng, không phải chỉnh gì.",
  label: "Những chỗ sẽ chỉnh",
  count: (changes) => `${number(changes)} điều`,
  columns: {
    "text-format": say("chưa ở dạng chữ"),
    "date-format": say("chưa theo kiểu ngày"),
    "number-format": say("chưa theo kiểu số"),
    "plain-format": say("có kiểu số không hợp với cột"),
    list: say("mất danh sách chọn"),
    limit: say("mất giới hạn khi nhập"),
    hint: say("mất lời nhắc khi nhập"),
    font: say("chưa dùng phông chữ Times New Roman cỡ 12"),
    lines: say("chưa đủ đường kẻ ô"),
    alignment: say("chưa căn chữ và xuống dòng theo kiểu chung"),
    colours: say("có màu hoặc chữ đậm cả cột, sẽ bỏ"),
    marks: (all) => `Màu tô, chữ đậm riêng của ${columns(all)} sẽ mất.`,
    narrow: say("hẹp quá, che mất chữ hoặc số"),
    wide: say("rộng quá so với khổ giấy"),
  },
  sheet: {
    title: () => "Tên sổ ở đầu trang chưa theo kiểu chung.",
    header: () => "Dòng tiêu đề cột chưa theo kiểu chung.",
    "header-height": () => "Dòng tiêu đề cột thấp quá, che mất chữ.",
    "low-rows": (rows) => `${number(rows)} dòng thấp quá, che mất chữ.`,
    freeze: () => "Chưa cố định dòng tiêu đề và cột đầu.",
    filter: () => "Chưa có nút lọc ở tiêu đề cột.",
    paper: () => "Chưa đặt khổ giấy A4 ngang.",
    margins: () => "Lề trang chưa theo Nghị định 30/2020.",
    "one-page-wide": () => "Khi in, bề ngang chưa gọn trong một trang.",
    "repeated-header": () => "Khi in, dòng tiêu đề chưa lặp lại ở mỗi trang.",
    "page-numbers": () => "Chưa có số trang.",
  },
  lacksLists: (fields) =>
    `Trang Danh sách không còn các giá trị cho ${fields.map((field) => `cột ${field}`).join(", ")} nên chưa lập lại được ô chọn; xin bấm Thêm trang còn thiếu ở bước Lập sổ rồi định dạng lại.`,
  skipped: {
    "sheet-missing": (sheet) => `Không có trang “${sheet}” nên bỏ qua sổ này.`,
    "table-missing": (sheet) => `Trang “${sheet}” không còn bảng của sổ nên bỏ qua.`,
    "table-header-missing": (sheet) => `Bảng ở trang “${sheet}” đang ẩn dòng tiêu đề nên bỏ qua.`,
  },
  format: (registers) => (registers === 1 ? "Định dạng sổ này" : `Định dạng ${number(registers)} sổ`),
  formatted: (registers) =>
    registers === 0 ? "Sổ đã đúng định dạng, không phải chỉnh gì." : `Đã định dạng ${number(registers)} sổ.`,
  values: "Số liệu và công thức vẫn như trước.",
  undo: "Hoàn tác lần này",
  again: "Xem lại các sổ",
  done: "Xong",
  last: {
    heading: "Lần định dạng gần nhất",
    finished: (when, registers) => `Ngày ${when}, đã định dạng ${number(registers)} sổ.`,
    cutOff: (when) => `Ngày ${when}, việc định dạng bị ngắt giữa chừng. Hãy hoàn tác rồi định dạng lại.`,
    undo: "Hoàn tác lần này",
  },
  undone: (registers) =>
    registers === 0
      ? "Không có sổ nào phải trả lại."
      : `Đã trả ${number(registers)} sổ về như trước lần định dạng.`,
  notUndone: {
    missing: (sheet) => `Không thấy sổ “${sheet}” nữa nên bỏ qua.`,
    changed: (sheet) => `Sổ “${sheet}” đã đổi cột sau lần định dạng nên giữ nguyên.`,
  },
};
