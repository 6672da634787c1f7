import type { ExchangePaneWording } from "../exchangePane";

const number = (value: number) => value.toLocaleString("vi-VN");

export const exchangePane: ExchangePaneWording = {
  choices: {
    superior: {
      title: "Gửi cấp trên",
      what: "Bảng điểm và các số đếm. Không có tên hay dữ liệu của người nào.",
    },
    departments: {
      title: "Gửi các phòng",
      what: "Mỗi phòng một tệp có các sổ của phòng, để ghi tiếp rồi gửi lại.",
    },
    receive: {
      title: "Nhận bản gửi về",
      what: "Xem các phòng đã ghi thêm, sửa gì, rồi chọn chỗ nào đưa vào sổ này.",
    },
  },
  choose: "Muốn làm gì?",
  back: "Quay lại",
  last: {
    heading: "Lần nhận gần nhất",
    finished: (when, cells) => `Ngày ${when}, đã ghi ${number(cells)} ô vào sổ này.`,
    cutOff: (when) => `Ngày ${when}, việc ghi bị ngắt giữa chừng. Hãy hoàn tác rồi nhận lại.`,
    undo: "Hoàn tác",
    undone: (cells) =>
      cells === 0 ? "Không có ô nào phải trả lại." : `Đã trả ${number(cells)} ô về như trước lần nhận.`,
    kept: (cells) => `${number(cells)} ô đã được sửa sau lần nhận nên giữ nguyên:`,
  },
  copy: {
    open: "Mở bản gửi",
    openFor: (department) => `Mở bản gửi, ${department}`,
    opened: "Đã mở bản gửi thành một sổ mới. Hãy lưu sổ đó rồi đính kèm vào thư.",
    download: "Tải về",
    downloadFor: (department) => `Tải về, ${department}`,
    downloading: (files) => `Đã giao ${number(files)} tệp để tải về. Hãy xem trong thư mục tải về.`,
    notThere: "Không thấy bản gửi đâu?",
    advice: [
      "Trên máy Mac, sổ mới có thể nằm phía sau cửa sổ này.",
      "Nếu cơ quan không cho mở sổ mới từ đây, hãy bấm Tải về.",
      "Trong Excel trên máy Mac, nút Tải về có thể không làm gì. Khi đó hãy bấm Mở bản gửi rồi lưu sổ vừa mở.",
    ],
    mail: "Thư gửi kèm",
    subject: "Tiêu đề thư",
    body: "Nội dung thư",
    copyText: "Chép",
    copyTextOf: (what) => `Chép ${what.toLocaleLowerCase("vi-VN")}`,
    copied: "Đã chép",
    selected: "Đã chọn sẵn chữ, hãy bấm Ctrl+C để chép (máy Mac: Command+C).",
    password: "Đặt mật khẩu cho tệp",
    passwordAdvice: [
      "Bảng này không đặt được mật khẩu thay cho người gửi.",
      "Trong sổ vừa mở, chọn Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu (máy Mac: Tệp > Mật khẩu).",
      "Hãy báo mật khẩu qua điện thoại, đừng ghi trong thư.",
    ],
  },
  superior: {
    intro: "Bản gửi chỉ có số đếm và kết quả, không có dòng nào của các sổ theo dõi.",
    staysBehind: (cells) => `Ở lại sổ này: ${number(cells)} ô`,
    sensitive: (columns, cells) => `Trong đó ${number(columns)} cột có dữ liệu cá nhân: ${number(cells)} ô`,
    nothingSensitive: "Chưa có ô dữ liệu cá nhân nào được ghi.",
    cells: (count) => `${number(count)} ô`,
    make: "Làm bản gửi cấp trên",
    again: "Làm lại bản gửi",
    made: "Đã làm xong bản gửi cấp trên. Việc gửi được ghi ở trang Nhật ký trao đổi.",
  },
  departments: {
    intro: "Mỗi phòng nhận một tệp có các sổ của phòng và chỉ những dòng của phòng mình.",
    ids: "Dòng nào chưa có Mã dòng thì được ghi thêm mã ngay ở sổ này, để khi nhận về còn so được.",
    choose: "Các phòng",
    holds: (sheets, rows) => `${number(sheets)} sổ · ${number(rows)} dòng`,
    rows: (count) => `${number(count)} dòng`,
    unplaced: (rows) =>
      `${number(rows)} dòng chưa ghi rõ là của phòng nào nên ở lại sổ này. Hãy chọn phòng cho các dòng đó rồi làm bản gửi sau.`,
    columns: "Các cột trong bản gửi",
    columnSets: {
      full: {
        name: "Đủ các cột",
        means: "Phòng ghi và sửa được mọi cột. Trong tệp có họ tên và dữ liệu cá nhân.",
      },
      codes: {
        name: "Chỉ mã, không có tên và dữ liệu cá nhân",
        means: "Phòng ghi theo mã. Khi nhận về, các cột không gửi đi giữ nguyên như ở đây.",
      },
    },
    personal:
      "Bản đủ các cột có dữ liệu cá nhân của người đang ở trung tâm. Chỉ gửi cho đúng phòng, không chuyển cho ai khác.",
    make: (copies) => `Làm ${number(copies)} bản gửi`,
    nobody: "Hãy chọn ít nhất một phòng.",
    again: "Làm lại các bản gửi",
    made: (copies) => `Đã làm xong ${number(copies)} bản gửi. Việc gửi được ghi ở trang Nhật ký trao đổi.`,
    downloadAll: "Tải tất cả",
  },
  receive: {
    intro: "Chọn các tệp mà phòng đã gửi lại. Sổ này chưa thay đổi gì cho đến khi bấm Nhận.",
    choose: "Chọn tệp",
    chooseAgain: "Chọn tệp khác",
    drop: "hoặc thả tệp vào bảng này",
    dropNow: "Thả tệp ra để xem",
    sentFor: (department, day) =>
      day === null ? `Bản gửi ${department}` : `Bản gửi ${department}, gửi ngày ${day}`,
    unknownSender: "Không rõ tệp được gửi từ đâu",
    counts: (counts) => counts.map(({ kind, count }) => `${kind} ${number(count)}`).join(" · "),
    same: "Không có gì khác với sổ này.",
    notes: (count) => `${number(count)} điều cần biết về tệp này`,
    summary: (files, changes) =>
      changes === 0
        ? `Đã xem ${number(files)} tệp, không có gì khác với sổ này.`
        : `Đã xem ${number(files)} tệp, có ${number(changes)} thay đổi.`,
  },
  changes: {
    label: "Các thay đổi",
    means: {
      added: "Dòng có trong tệp mà sổ này chưa có.",
      changed: "Phòng đã sửa, còn ở đây vẫn như lúc gửi.",
      deleted: "Dòng không còn trong tệp. Nếu nhận, dòng ấy ở sổ này bị xóa trắng.",
      conflict: "Hai bên ghi khác nhau. Nếu chọn, lấy theo tệp gửi về thay cho chỗ đang ghi ở đây.",
      "out-of-scope": "Dòng hoặc sổ của phòng khác. Chỉ nên chọn khi đã hỏi phòng đó.",
    },
    chosen: (chosen, total) => `đã chọn ${number(chosen)}/${number(total)}`,
    chooseAll: (count) => `Chọn tất cả ${number(count)}`,
    chooseRow: (label) => `Nhận ${label}`,
    chooseAllClean: "Chọn tất cả trừ xung đột",
    newRow: (sheet, cell) => `Chưa có ở đây; trong tệp: ${sheet} · ${cell}`,
    goTo: (sheet, cell) => `${sheet} · ${cell}`,
    fromFile: (file) => `Tệp: ${file}`,
    base: "Bản gốc",
    here: "Ở đây",
    baseAndHere: "Gốc và ở đây",
    there: "Gửi về",
    unknown: "không rõ",
    blank: "trống",
    moreFields: (count) => `Thêm ${number(count)} cột`,
    more: (count) => `Xem thêm ${number(count)} dòng`,
    accept: (count) => `Nhận ${number(count)} thay đổi đã chọn`,
    nothingChosen: "Chưa chọn thay đổi nào.",
    willDelete: (rows) => `Sẽ xóa trắng ${number(rows)} dòng ở sổ này.`,
  },
  report: {
    written: (changes) =>
      changes === 0
        ? "Không có thay đổi nào được ghi vào sổ."
        : `Đã nhận ${number(changes)} thay đổi vào sổ này.`,
    found: "Có trong tệp",
    skipped: (count) => `Bỏ qua ${number(count)}`,
    failed: (count) => `${number(count)} chỗ đã chọn mà không ghi được`,
    takenOf: (changes) => `Đã nhận ${number(changes)}`,
    undo: "Hoàn tác lần nhận này",
    check: "Kiểm tra lại số liệu",
    rest: "Xem những thay đổi còn lại",
    more: "Nhận tệp khác",
  },
  text: {
    whole: "Xem hết",
    less: "Thu gọn",
    wholeOf: (beginning) => `Xem hết: ${beginning}`,
  },
};
