import { KINDS } from "../../campaign/presets/khanh-hoa-block/registers";
import type { Campaign } from "../../campaign/campaign";
import { NO, YES } from "../../registers/register";
import { type Chance, chanceOf } from "./chance";
import { type Plant, plant } from "./planted";
import { type Row, type Rows, said } from "./rows";
import { BASE, BONUS, LOST, MINUS } from "./words/criteria";

/** Units that are nowhere, as the campaign calls its own. */
export function inventedCentres(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Trung tâm ${String(index + 1).padStart(2, "0")}`);
}

/** A year of a block: all units excellent, one in front, one that was given seventy points of a hundred. */
export function khanhHoaRows({ units = [] }: Campaign, { seed }: { seed: number }): Rows {
  const criteria = criteriaRows();
  const leader = chanceOf(seed, "leader").below(Math.max(1, units.length));
  const smaller = (leader + 1) % Math.max(1, units.length);
  const scoring = units.flatMap((unit, index) => {
    const chance = chanceOf(seed, `scores ${String(index)}`);
    const given =
      index === leader ? LEADING : index === smaller && units.length > 1 ? SMALLER : usual(chance);
    return unitRows(unit, given, criteria, chance);
  });
  return new Map([
    ["criteria", criteria],
    ["scoring", scoring],
  ]);
}

/** How a unit comes out: tenths of points that it loses, bonus points, minus points, and what it was not given. */
interface Given {
  readonly lost: number;
  readonly bonus: readonly number[];
  readonly minus: readonly number[];
  readonly out: readonly string[];
}

const LEADING: Given = { lost: 12, bonus: [4, 3, 2, 1], minus: [0, 0, 0], out: [] };
/** 68,4 of 70: these criteria are worth thirty points. */
const SMALLER: Given = {
  lost: 31,
  bonus: [0, 0, 2, 0],
  minus: [0.5, 0, 0],
  out: ["TC-04", "TC-05", "TC-06", "TC-07", "TC-13", "TC-14", "TC-19", "TC-23"],
};

function usual(chance: Chance): Given {
  return {
    lost: chance.between(25, 55),
    bonus: [0, chance.between(0, 2), chance.between(0, 2), 0],
    minus: [chance.pick([0, 0.5, 1]), 0, 0],
    out: [],
  };
}

function criteriaRows(): Row[] {
  const base = BASE.flatMap(([group, all]) => all.map(([text, max]) => ({ group, text, max })));
  const row =
    (prefix: string, group: string, kind: string) =>
    (one: { text: string; max: number }, index: number): Row => ({
      Mã: `${prefix}-${String(index + 1).padStart(2, "0")}`,
      Nhóm: group,
      "Nội dung": one.text,
      Loại: kind,
      "Điểm tối đa": one.max,
    });
  const further = (all: typeof BONUS) => all.map(([text, max]) => ({ text, max }));
  return [
    ...base.map((one, index) => row("TC", one.group, KINDS.base)(one, index)),
    ...further(BONUS).map(row("CG", "Điểm cộng", KINDS.bonus)),
    ...further(MINUS).map(row("TR", "Điểm trừ", KINDS.minus)),
  ];
}

function unitRows(unit: string, given: Given, criteria: readonly Row[], chance: Chance): Row[] {
  const base = criteria.filter((row) => row["Loại"] === KINDS.base && !given.out.includes(said(row, "Mã")));
  const lost = lostTenths(given.lost, base, chance);
  return criteria.map((row): Row => {
    const code = said(row, "Mã");
    const max = Number(row["Điểm tối đa"]);
    if (given.out.includes(code)) {
      return {
        "Đơn vị": unit,
        "Mã tiêu chí": code,
        Giao: NO,
        "Căn cứ không giao": "Quyết định giao chỉ tiêu số 12/QĐ-TĐ",
      };
    }
    const tenths = lost.get(code) ?? 0;
    const approved = scoreOf(code, max - tenths / 10, given);
    const self = row["Loại"] === KINDS.base && tenths > 0 && chance.happens(0.6) ? max : approved;
    return {
      "Đơn vị": unit,
      "Mã tiêu chí": code,
      Giao: YES,
      "Tự chấm": self,
      "Thẩm định": approved,
      Duyệt: approved,
      ...(self === approved ? {} : { "Lý do": chance.pick(LOST) }),
    };
  });
}

/** Never more than half of a criterion, in halves of a point as far as they go. */
function lostTenths(tenths: number, base: readonly Row[], chance: Chance): Map<string, number> {
  const lost = new Map<string, number>();
  let left = tenths;
  while (left > 0) {
    const row = chance.pick(base);
    const code = said(row, "Mã");
    const most = Number(row["Điểm tối đa"]) * 5 - (lost.get(code) ?? 0);
    const taken = Math.min(left, most, 5);
    if (taken <= 0) continue;
    lost.set(code, (lost.get(code) ?? 0) + taken);
    left -= taken;
  }
  return lost;
}

function scoreOf(code: string, base: number, { bonus, minus }: Given): number {
  const further = Number(code.slice(3)) - 1;
  if (code.startsWith("CG")) return bonus[further] ?? 0;
  if (code.startsWith("TR")) return minus[further] ?? 0;
  return Math.round(base * 10) / 10;
}

/** Where the summary stays what it is. */
export const KHANH_HOA_PLANTS: readonly Plant[] = [
  plant("criteria", 4, "Nội dung", "text-spaces", (row) => said(row, "Nội dung").replace(" ", "  ")),
  plant("scoring", 2, "Giao", "list-spelling", () => "Có "),
  // The letter O in place of a zero.
  plant("scoring", 40, "Mã tiêu chí", "unknown-code", (row) => said(row, "Mã tiêu chí").replace("0", "O")),
];
