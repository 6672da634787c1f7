import { foldAccents, foldLoosely } from "../../registers/text/fold";

/** How well a name fits the one we gave: 0 not at all, 1 as copies are called, 2 the same. */
export function nameFit(wanted: string, name: string): 0 | 1 | 2 {
  if (foldLoosely(wanted) === foldLoosely(name)) return 2;
  return bareName(wanted) === bareName(name) ? 1 : 0;
}

/** "Đối tượng (2)", "Copy of Đối tượng", "Bản sao của đối tượng" and "DoiTuong_3" without what copying adds. */
function bareName(name: string): string {
  return foldAccents(name)
    .replace(/^(copy of|ban sao cua|ban sao) /, "")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/\d+$/, "");
}
