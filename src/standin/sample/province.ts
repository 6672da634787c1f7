import type { Campaign } from "../../campaign/campaign";
import { GROUPS } from "../../campaign/presets/son-la-province-2026/registers";
import { REVIEWS } from "../../campaign/registers/reports";
import { NO, YES } from "../../registers/register";
import { type Day, firstOfMonth } from "../../registers/text/dates";
import { type Chance, chanceOf } from "./chance";
import { inventName, weighted } from "./persons";
import { type Plant, plant } from "./planted";
import type { Row, Rows } from "./rows";

/** Communes that are nowhere. */
export function inventedUnits(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / (FLOWERS.length * SIDES.length));
    const name = `Xã ${FLOWERS[index % FLOWERS.length] ?? ""} ${SIDES[Math.floor(index / FLOWERS.length) % SIDES.length] ?? ""}`;
    return round === 0 ? name : `${name} ${String(round + 1)}`;
  });
}

/** Half a year of a province: so many beneficiaries, in every commune some. */
export function provinceRows(
  campaign: Campaign,
  { residents, seed }: { residents: number; seed: number },
): Rows {
  const units = campaign.units ?? [];
  const chance = chanceOf(seed, "province");
  const kinds = units.map(() => weighted(chance, KINDS));
  const end = firstOfMonth(campaign.year, 7) - 1;
  return new Map([
    ["beneficiaries", beneficiaries(units, kinds, residents, end, chanceOf(seed, "beneficiaries"))],
    ["hardship", hardship(units, kinds, end, chanceOf(seed, "hardship"))],
    ["reports", reports(units, end, chanceOf(seed, "reports"))],
  ]);
}

/** What of a commune's beneficiaries goes wrong, and of what nobody knows. */
interface Kind {
  readonly weight: number;
  readonly wrong: number;
  readonly unknown: number;
}

const KINDS: readonly Kind[] = [
  { weight: 60, wrong: 0, unknown: 0 },
  { weight: 22, wrong: 0, unknown: 0.01 },
  { weight: 18, wrong: 0.02, unknown: 0.004 },
];

const SHARES = [
  { weight: 14, group: GROUPS.severe },
  { weight: 6, group: GROUPS.gravest },
  { weight: 32, group: GROUPS.entitled },
  { weight: 22, group: GROUPS.elderly },
  { weight: 14, group: GROUPS.children },
  { weight: 12, group: GROUPS.others },
];

function beneficiaries(
  units: readonly string[],
  kinds: readonly Kind[],
  count: number,
  end: Day,
  chance: Chance,
): Row[] {
  return Array.from({ length: count }, (_, index): Row => {
    const unit = index < units.length ? index : chance.below(units.length);
    const { group } = weighted(chance, SHARES);
    const isElderly = group === GROUPS.entitled || group === GROUPS.elderly;
    const isChild = group === GROUPS.children;
    const from = end - chance.between(20, 3000);
    const age = isElderly ? chance.between(60, 95) : isChild ? chance.between(0, 7) : chance.between(18, 59);
    const says = (wrong = 1) => answer(kinds[unit], wrong, chance);
    return {
      Mã: `BT${String(index + 1).padStart(6, "0")}`,
      Xã: units[unit] ?? "",
      "Họ và tên": inventName(chance).name,
      "Ngày sinh": from - Math.round(age * 365.25) - chance.between(1, 360),
      Nhóm: group,
      "Ngày bắt đầu": from,
      "Ngày thôi": chance.happens(0.04) ? chance.between(from, end) : null,
      "Được hưởng": says(),
      "Kịp thời": says(),
      "Thẻ BHYT": isElderly ? says() : YES,
      "Khám định kỳ": isElderly ? (chance.happens(0.06) ? NO : says(0)) : null,
      "Dịch vụ công tác xã hội": isChild ? says() : null,
    };
  });
}

function answer(kind: Kind | undefined, wrong: number, chance: Chance): string | null {
  if (!kind) return YES;
  if (chance.happens(kind.wrong * wrong)) return NO;
  return chance.happens(kind.unknown) ? null : YES;
}

function hardship(units: readonly string[], kinds: readonly Kind[], end: Day, chance: Chance): Row[] {
  return units.flatMap((unit, index) =>
    Array.from({ length: chance.between(0, 4) }, (): Row => {
      const day = end - chance.between(2, 170);
      const due = day + 15;
      const late = chance.happens((kinds[index]?.wrong ?? 0) * 10);
      const done = late ? due + chance.between(1, 9) : day + chance.between(1, 12);
      return { Xã: unit, "Ngày phát sinh": day, Hạn: due, "Ngày hỗ trợ": done <= end ? done : null };
    }),
  );
}

/** Some send it on the last day, which is late, and a few have not sent it yet. */
function reports(units: readonly string[], end: Day, chance: Chance): Row[] {
  return units.flatMap((unit): Row[] => {
    if (chance.happens(0.05)) return [];
    const day = chance.happens(0.06) ? end : end - chance.between(1, 20);
    return [{ "Đơn vị": unit, Kỳ: REVIEWS.half, "Ngày gửi": day }];
  });
}

export const PROVINCE_PLANTS: readonly Plant[] = [
  plant("beneficiaries", 3, "Xã", "list-value", () => "Xã không có"),
  plant("beneficiaries", 9, "Nhóm", "required", () => null),
  plant("beneficiaries", 12, "Được hưởng", "list-spelling", () => "Có "),
  plant("beneficiaries", 20, "Mã", "unique", (_row, rows) => rows.get("beneficiaries")?.[19]?.["Mã"]),
  plant("hardship", 2, "Hạn", "date-order", (row) => Number(row["Ngày phát sinh"]) - 1),
  plant("reports", 4, "Ngày gửi", "date-text", () => "5/6/2026"),
];

const FLOWERS = [
  ...["Ban", "Đào", "Mận", "Mơ", "Lê", "Cúc", "Sen", "Mai"],
  ...["Lan", "Huệ", "Hồng", "Cẩm", "Trúc", "Tùng", "Thông"],
];
const SIDES = ["Thượng", "Hạ", "Đông", "Tây", "Trung"];
