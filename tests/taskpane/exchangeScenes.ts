import type { CellView, ChangeView, SharingOverview } from "../../src/actions/exchange";
import type { Finding } from "../../src/checking/findings";
import type { ChangeKind, Why } from "../../src/exchange/comparison";
import type { Pretended } from "./pretendDesk";

const SENT_ON = 46295;

export const SHARING: SharingOverview = {
  staysBehind: 12_840,
  sensitive: [
    { sheet: "Đối tượng", field: "Họ và tên", filled: 40 },
    { sheet: "Đối tượng", field: "Số định danh", filled: 39 },
    { sheet: "Đối tượng", field: "Dân tộc", filled: 40 },
    { sheet: "Chăm sóc y tế", field: "Chẩn đoán", filled: 212 },
    { sheet: "Viên chức", field: "Họ và tên", filled: 0 },
  ],
  departments: [
    department("HCTH", [
      ["Văn bản", 61],
      ["Xác nhận không phát sinh", 12],
    ]),
    department("QLCS", [
      ["Nhật ký chăm sóc", 1480],
      ["Xác nhận không phát sinh", 11],
    ]),
    department("YTND", [["Khám sức khỏe", 80]]),
    department("CTXH", [["Hồ sơ quản lý trường hợp", 40]]),
  ],
};

/** One file with some of everything. */
export const SOME_CHANGES: Pretended = {
  sharing: SHARING,
  files: [
    {
      name: "So HCTH da ghi.xlsx",
      department: "HCTH",
      sentOn: SENT_ON,
      recognised: true,
      refusal: null,
      trouble: null,
      notes: [{ kind: "unlocked" }],
    },
    {
      name: "Bảng lương.xlsx",
      department: null,
      sentOn: null,
      recognised: false,
      refusal: { kind: "no-register" },
      trouble: null,
      notes: [],
    },
  ],
  changes: [
    change("added", "14/TTr-TTBTXH · 20/10/2026", {
      cells: [cell("Số, ký hiệu", null, "", "14/TTr-TTBTXH"), cell("Ngày", null, "", "20/10/2026")],
      findings: [dateAsText()],
    }),
    change("added", "15/BC-TTBTXH · 21/10/2026", {
      cells: ["Số, ký hiệu", "Ngày", "Loại", "Nơi nhận", "Hạn", "Người soạn"].map((field) =>
        cell(field, null, "", `${field} mới`),
      ),
    }),
    change("changed", "02/TTr-TTBTXH-NB · 07/02/2026", {
      cells: [cell("Đúng thể thức", "Không", "Không", "Có")],
    }),
    change("changed", "04/BC-TTBTXH-NB · 25/02/2026", {
      cells: [cell("Ngày hoàn thành", "", "", "24/02/2026")],
    }),
    change("deleted", "03/BC-TTBTXH · 15/03/2026", {
      cells: [cell("Số, ký hiệu", "03/BC-TTBTXH", "03/BC-TTBTXH", "")],
    }),
    change("conflict", "05/TTr-TTBTXH · 02/04/2026", {
      why: "both-changed",
      cells: [cell("Đúng nội dung", "", "Có", "Không")],
    }),
    change("conflict", "06/TTr-TTBTXH · 09/04/2026", {
      why: "no-baseline",
      cells: [cell("Hạn", null, "10/04/2026", "12/04/2026")],
    }),
    change("conflict", "07/BC-TTBTXH · 15/04/2026", {
      why: "deleted-there",
      cells: [cell("Đúng nội dung", "Không", "Có", "")],
    }),
    change("out-of-scope", "12/2026 · Phòng Công tác xã hội", {
      why: "other-department",
      cells: [cell("Người xác nhận", null, "", "Lò Thị Mai")],
    }),
  ],
};

/** More changes of one kind than are handed over at once. */
export const MANY_CHANGES: Pretended = {
  ...SOME_CHANGES,
  files: SOME_CHANGES.files.slice(0, 1),
  changes: Array.from({ length: 450 }, (_, index) =>
    change("deleted", `Dòng ${String(index + 1)}`, {
      cells: [cell("Ghi chú", "x", "x", "")],
    }),
  ),
};

/** Text as no colleague writes it. */
export const HOSTILE: Pretended = {
  sharing: SHARING,
  files: [
    {
      name: "<img src=x onerror=alert(1)>\u202Exslx.exe",
      department: null,
      sentOn: null,
      recognised: false,
      refusal: null,
      trouble: null,
      notes: [
        {
          kind: "column-unknown",
          sheet: "Văn bản",
          cell: "Z4",
          name: "<script>document.title='hacked'</script>".repeat(750),
          filled: 2,
        },
        { kind: "not-sent-by-us" },
        { kind: "macros" },
      ],
    },
  ],
  changes: [
    change("added", `<script>alert(1)</script>${"n".repeat(30_000)}`, {
      cells: [
        cell("Ghi chú", null, "", `<script>document.title='hacked'</script>${"z".repeat(30_000)}END`),
        cell("Nơi nhận", null, "", "a\u0000b\u202Ec\u200Fd"),
        cell("Nội dung", null, "", '=HYPERLINK("https://example.org")\ndòng hai'),
      ],
    }),
  ],
};

function department(id: string, registers: readonly (readonly [sheet: string, rows: number])[]) {
  const names: Readonly<Record<string, string>> = {
    HCTH: "Phòng Hành chính – Tổng hợp",
    QLCS: "Phòng Quản lý và Chăm sóc",
    YTND: "Phòng Y tế – Nuôi dưỡng",
    CTXH: "Phòng Công tác xã hội",
  };
  return {
    id,
    name: names[id] ?? id,
    registers: registers.map(([sheet, rows]) => ({ sheet, rows })),
    unplaced: 3,
  };
}

function cell(field: string, base: string | null, here: string, there: string): CellView {
  return { field, base, here, there };
}

function change(
  kind: ChangeKind,
  label: string,
  more: { cells: readonly CellView[]; why?: Why; findings?: readonly Finding[] },
): ChangeView {
  const gone = kind === "deleted" || more.why === "deleted-there";
  const isNew = kind === "added" || kind === "out-of-scope";
  return {
    key: `${kind}|${label.slice(0, 40)}`,
    file: 0,
    kind,
    why: more.why ?? null,
    sheet: "Văn bản",
    label,
    here: isNew ? null : { sheet: "Văn bản", cell: "D7" },
    there: gone ? null : { sheet: "Văn bản", cell: "D9" },
    cells: more.cells,
    findings: more.findings ?? [],
  };
}

function dateAsText(): Finding {
  return {
    rule: "date-text",
    severity: "error",
    sheet: "Văn bản",
    cell: "C9",
    field: "Ngày",
    value: "20/10/26",
    means: ["20/10/2026"],
    decidedBy: "form",
  };
}
