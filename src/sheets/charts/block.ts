import { blockPlaces } from "../block/layout";
import type { CountSource } from "../formulas/source";
import type { Figure } from "./figure";
import { BARS, SHARE_HEADERS, SHARES, sharesOf } from "./points";

/** Which share of the points that it was given each unit of a block has; null where the campaign is about no block. */
export function blockFigure({ campaign }: CountSource): Figure | null {
  const { block, units = [] } = campaign;
  if (!block) return null;
  const places = blockPlaces(units.length);
  return {
    ...SHARES,
    key: "Khoi",
    title: "Điểm của từng đơn vị, so với điểm được giao",
    description: `Biểu đồ thanh ngang: mỗi đơn vị một thanh, ${BARS}`,
    headers: ["Đơn vị: điểm/được giao", ...SHARE_HEADERS],
    shown: units.map((unit) => `${unit}: 100,8–108,8/100`),
    rows: units.map((unit, index) => sharesOf(unit, (key) => places.at(index, key))),
  };
}
