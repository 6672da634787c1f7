/** What stands below tables: signatures, the place and day, notes; folded texts. */
export function isEndLine(folded: string): boolean {
  return END.test(folded);
}

const END = new RegExp(
  [
    "ngay\\s*[\\d.…_]*\\s*thang\\s*[\\d.…_]*\\s*nam",
    "^nguoi (?:lap|tong hop|ghi|bao cao|kiem tra|nhap|thuc hien bieu)(?: (?:bieu|bang|bao cao|so))?$",
    "^(?:lap bieu|lap bang|ke toan(?: truong)?|thu quy|thu kho|giam doc|pho giam doc|hieu truong|pho hieu truong|chu tich|pho chu tich|truong phong|pho truong phong|truong ban|chanh van phong|to truong)$",
    "^(?:thu truong|xac nhan cua|tm\\.|kt\\.|tl\\.|tuq\\.|q\\.|noi nhan|luu:|\\(ky|ky ten|\\(ky,)",
    "^\\(?(?:ghi chu|luu y|chu y|chu thich|note)\\s*:",
    "^\\*",
  ].join("|"),
);
