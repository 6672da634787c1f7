import { chanceOf } from "../chance";
import { byDay, type Row } from "../rows";
import { isPresent, overlooked, type Scene } from "../scene";
import { dayIn, MONTHS } from "../span";
import type { Resident } from "../residents";

/** What everyone gets every month; one of May came late, and what is due on the last day is not all done. */
export function benefits(scene: Scene, count = monthly(scene).length + schoolBooks(scene).length): Row[] {
  const { span } = scene;
  const chance = chanceOf(scene.seed, "benefits");
  const rows = schoolBooks(scene).slice(0, count);
  const pairs = monthly(scene);
  const late = overlooked(scene);
  for (let nth = 0; rows.length < count; nth++) {
    const [month, resident] = pairs[nth % pairs.length] ?? [];
    if (month === undefined || resident === undefined) break;
    const due = dayIn(span, month, 15);
    rows.push({
      Tháng: dayIn(span, month, 1),
      "Mã đối tượng": resident.code,
      "Loại chế độ": typeOf(Math.floor(nth / pairs.length)),
      "Mức hưởng": AMOUNTS[resident.group] ?? 1_500_000,
      Hạn: due,
      "Ngày thực hiện":
        nth < pairs.length && month === 5 && resident === late ? due + 5 : due - chance.between(0, 9),
    });
  }
  return byDay("Tháng", rows);
}

/** What else there is comes in instalments. */
const TYPES = ["Trợ cấp nuôi dưỡng hằng tháng", "Vật dụng sinh hoạt", "Thuốc chữa bệnh thông thường"];

function typeOf(round: number): string {
  const type = TYPES[round % TYPES.length] ?? "";
  const instalment = Math.floor(round / TYPES.length);
  return instalment === 0 ? type : `${type}, đợt ${String(instalment + 1)}`;
}

/** Đồng a month: the base of 500.000 times the factor of the group. */
const AMOUNTS: Readonly<Record<string, number>> = {
  "Trẻ em": 2_000_000,
  "Khuyết tật đặc biệt nặng": 2_000_000,
  "Người tâm thần": 2_000_000,
  "Khẩn cấp": 1_250_000,
};

/** Everyone who is there when the month begins. */
function monthly({ residents, span }: Scene): [month: number, resident: Resident][] {
  return MONTHS.flatMap((month) =>
    residents
      .filter((resident) => isPresent(resident, dayIn(span, month, 1)))
      .map((resident): [number, Resident] => [month, resident]),
  );
}

/** For the children, due at the end of June: done for every other one. */
function schoolBooks({ residents, span }: Scene): Row[] {
  const june = dayIn(span, 6, 1);
  const end = dayIn(span, 6, 30);
  return residents
    .filter((resident) => resident.group === "Trẻ em" && isPresent(resident, june))
    .map((resident, nth) => ({
      Tháng: june,
      "Mã đối tượng": resident.code,
      "Loại chế độ": "Sách vở, đồng phục năm học mới",
      "Mức hưởng": 650_000,
      Hạn: end,
      "Ngày thực hiện": nth % 2 === 0 ? end - 4 : null,
    }));
}
