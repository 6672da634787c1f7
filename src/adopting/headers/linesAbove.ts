/**
 * What stands above tables in Vietnamese offices and in no header, or a field to be filled in by hand ("Lớp: 10A", "Từ
 * ngày …/…"), which some headers have; null for neither. `folded` is without accents and letter case.
 */
export function lineOf(folded: string): "above" | "field" | null {
  if (ALWAYS.test(folded)) return "above";
  return FIELD.test(folded) || DOTS.test(folded) ? "field" : null;
}

/** "Năm 2024", "Quý I năm 2024": alone it is a title's second line, beside others of its kind a label. */
export function isPeriod(folded: string): boolean {
  return /^(?:nam|quy|thang|hoc ky|nam hoc) [\divx]+(?:\s*[/-]\s*\d{4}| nam \d{4})?$/.test(folded);
}

/** How many cells of a row stand above tables. */
export function countLines(
  cells: readonly { readonly line: "above" | "field" | null; readonly folded: string }[],
): number {
  const lines = cells.filter(({ line }) => line === "above");
  const periods = lines.filter(({ folded }) => isPeriod(folded)).length;
  return lines.length - (periods > 1 ? periods : 0);
}

/** What titles begin with; a label may begin so too ("Báo cáo", "Danh sách"), so alone it proves little. */
export function isTitle(folded: string): boolean {
  return TITLE.test(folded);
}

const UNIT_LINE = /^\(?\s*(?:don vi(?: tinh)?|dvt|d\.v\.t|unit)\s*(?:tinh)?\s*[:.]/;
const ALWAYS = new RegExp(
  [
    "^cong hoa xa hoi",
    "doc lap\\s*[-–—]*\\s*tu do",
    "^\\(?\\s*(?:kem theo|ban hanh (?:kem|theo)|dinh kem|theo cong van|theo quyet dinh)",
    "^\\(?mau (?:so|bieu|\\d)",
    "^bieu (?:so|mau|\\d)",
    "^phu (?:luc|bieu)",
    "ngay\\s*[\\d.…_]+\\s*thang\\s*[\\d.…_]+",
    "^\\(?\\s*(?:thang|quy|ky|hoc ky|nam hoc|tuan)\\s*[\\divx.…_]+\\s*(?:[/-]|nam)",
    "^\\(?\\s*nam(?: hoc)?:?\\s*(?:\\d{4}|[.…_]{2,})\\s*(?:-\\s*\\d{4})?\\s*\\)?$",
    "^\\(?\\s*(?:tu ngay|tinh den|so lieu den|den ngay)\\b.*[\\d….]",
    "^nguoi (?:lap|tong hop|ghi) (?:bieu|bang)",
    UNIT_LINE.source,
  ].join("|"),
);
/** "Lớp: 10A", "Họ và tên:" – a form's field, unless the label says only what is counted: "Trong đó:". */
const FIELD = /^(?!(?:trong do|chia ra|chia theo|gom|bao gom|trong do co)\b)[^:]{1,60}:(?:\s*$|\s+\S)/;
const DOTS = /…{2}|[.…_]{4}|[□☐☑☒]/;
const TITLE =
  /^(?:bao cao|danh sach|danh muc|bang |bieu |so (?!sanh|luong|tien|nguoi|ho\b|khau|lieu|ngay|thang|nam\b|du\b|thu tu|dien thoai)|tong hop|thong ke|ke hoach|phieu |mau |quyet toan|du toan|lich |thoi khoa bieu|ket qua |tinh hinh |phu luc|don |nhat ky |bien ban|thong bao|to trinh|quyet dinh|ho so|huong dan|ubnd|uy ban nhan dan|phong |trung tam |truong |benh vien |cong ty |bo |tong cuc |chi cuc |report|list of)/;
