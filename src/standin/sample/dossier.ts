import { NO, YES } from "../../registers/register";
import type { Day } from "../../registers/text/dates";
import type { Chance } from "./chance";
import type { Row } from "./rows";
import { dayIn, type Span } from "./span";

/** What is said of a resident's papers: nearly all in order, three not, and of two nobody knows. */
export function dossierOf(index: number, from: Day, until: Day | null, span: Span, chance: Chance): Row {
  const place = index % 160;
  return {
    "Hồ sơ đầy đủ": place === 14 ? NO : YES,
    "Hồ sơ chính xác": place === 61 ? NO : YES,
    ...updatedOf(index, from, until, span, chance),
    "Đã số hóa": place === 37 || place === 102 ? null : YES,
    "Kế hoạch chăm sóc số hóa": YES,
  };
}

function updatedOf(index: number, from: Day, until: Day | null, span: Span, chance: Chance): Row {
  const updated = (due: Day, done: Day | null): Row => ({ "Hạn cập nhật": due, "Ngày cập nhật": done });
  if (until !== null && until <= span.end) return updated(until, until - chance.between(1, 6));
  if (from >= span.start) return updated(from + 30, from + chance.between(5, 20));
  const march = dayIn(span, 3, 31);
  if (index % 160 === 97) return updated(march, march + 9);
  const june = dayIn(span, 6, 30);
  if (index % 3 === 0) return updated(march, march - chance.between(0, 30));
  if (index % 3 === 1) return updated(june, june - chance.between(0, 28));
  return updated(dayIn(span, 9, 30), chance.happens(0.4) ? june - chance.between(0, 40) : null);
}
