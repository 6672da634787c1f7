import { firstOfMonth } from "../../../registers/text/dates";
import { chanceOf } from "../chance";
import type { Row } from "../rows";
import { MONTHS, type Span } from "../span";

/**
 * The year before whole, then the months of the span: less power by a little more than asked, water by less. The water
 * of two buildings is read by two meters.
 */
export function meters(people: number, { year }: Span, seed: number): Row[] {
  const chance = chanceOf(seed, "utilities");
  return [year - 1, year].flatMap((of) => {
    const now = of === year;
    const months = now ? MONTHS : Array.from({ length: 12 }, (_, index) => index + 1);
    return months.flatMap((month): Row[] => {
      const power = people * (SUMMER.includes(month) ? 41 : 33) * (now ? 0.93 : 1);
      const water = people * 3.6 * (now ? 0.97 : 1);
      const row = (type: string, amount: number): Row => ({
        Tháng: firstOfMonth(of, month),
        Loại: type,
        "Số lượng": amount,
      });
      const spread = chance.between(-9, 9) / 1000;
      return [
        row("Điện", Math.round(power * (1 + spread))),
        row("Nước", Math.round(water * (1 + spread) * 6.4) / 10),
        row("Nước", Math.round(water * (1 - spread) * 3.6) / 10),
      ];
    });
  });
}

const SUMMER = [5, 6, 7, 8];
