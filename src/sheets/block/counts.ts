import { blockRoles, type CriterionKind } from "../../campaign/block";
import type { Line, SheetPlan } from "../../workbook/plan";
import { columnRef, type FormulaTables } from "../formulas/references";
import { roundedShare, shownShare } from "../formulas/points/shown";
import { bandFormula, bandsAbove, rankFormulas, shareOf } from "../formulas/points/total";
import { cell, emptyLine, fitted, formula, line } from "../lines";
import { A4_LANDSCAPE } from "../looks";
import { BLOCK_COUNTS_SHEET } from "../names";
import { BLOCK_COLUMNS, kindWord } from "./columns";
import {
  blockPlaces,
  type BlockPlaces,
  type Count,
  COUNT_KEYS,
  COUNTS,
  type General,
  GENERAL,
  GENERAL_KEYS,
  HEADER_ROW,
} from "./layout";
import { CAP } from "./scale";
import { approvedOf, atMost, bySource, lineSums, rounded } from "./sums";
import { GENERATED } from "../generated";

/** What every number of the ranking comes from: sums over the lines of each unit. */
export function blockCountsPlan(tables: FormulaTables): SheetPlan {
  const { units = [] } = tables.campaign;
  const places = blockPlaces(units.length);
  const widths = [36, ...units.map(() => 16)];
  const general = generalFormulas(tables);
  const each = units.map((_unit, index) => unitFormulas(index, tables, places));
  const header = fitted(
    widths,
    line(cell(COUNTS.unit, "header"), ...units.map((unit) => cell(unit, "header"))),
  );
  const head: Line[] = [
    line(cell("SỐ ĐẾM XẾP HẠNG", "title")),
    line(
      cell(
        "Các con số là công thức, tự đổi khi sổ đổi. Còn tiêu chí chưa chấm thì có hai đầu: thấp nhất, cao nhất.",
        "subtitle",
      ),
    ),
    emptyLine,
    ...GENERAL_KEYS.map((key) => line(cell(GENERAL[key], "plain"), formula(general[key], "decimal"))),
    emptyLine,
    header,
  ];
  const lines = COUNT_KEYS.flatMap((key): Line[] => {
    if (key === "unit") return [];
    const title = cell(COUNTS[key], "plain");
    if (key === "number") return [line(title, ...units.map((_unit, index) => cell(index + 1, "decimal")))];
    return [line(title, ...each.map((formulas) => formula(formulas[key], "decimal")))];
  });
  return {
    name: BLOCK_COUNTS_SHEET,
    ...GENERATED,
    position: "last",
    tabColor: "548235",
    widths,
    blocks: [{ kind: "lines", lines: [...head, ...lines] }],
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}

function generalFormulas({ campaign, tableOf }: FormulaTables): Record<General, string> {
  const block = blockRoles(campaign);
  const criteria = (name: string) => columnRef(tableOf(block.criteria.register), name);
  const told = (table: string) => `SUMPRODUCT(1*(LEN(${columnRef(table, BLOCK_COLUMNS.note)})>0))`;
  const worth = (kind: CriterionKind) =>
    `SUMIFS(${criteria(block.criteria.max)},${criteria(block.criteria.kind)},${kindWord(block, kind)})`;
  const kinds = Object.values(block.criteria.kinds).map(
    (word) => `COUNTIFS(${criteria(block.criteria.kind)},"${word}")`,
  );
  return {
    criteria: kinds.join("+"),
    unclear: told(tableOf(block.criteria.register)),
    notes: told(tableOf(block.scoring.register)),
    maxBase: worth("base"),
    maxBonus: worth("bonus"),
    maxMinus: worth("minus"),
    cap: `IF(COUNT(${CAP})=0,"",MIN(${CAP}))`,
  };
}

type Counted = Exclude<Count, "number" | "unit">;

function unitFormulas(index: number, tables: FormulaTables, places: BlockPlaces): Record<Counted, string> {
  const at = (key: Count) => places.at(index, key);
  const share = (total: string) => `IF(${places.general("unclear")}>0,"",${shareOf(total, at("max"))})`;
  const rank = rankFormulas(places.each("shareLow"), places.each("shareHigh"), {
    low: at("shareLow"),
    high: at("shareHigh"),
  });
  return {
    ...lineSums(index, tables),
    ...bySource(index, tables, places),
    missing: `${places.general("criteria")}-${at("scored")}-${at("out")}`,
    provisional: `${at("scored")}-${approvedOf(index, tables)}`,
    max: rounded(`${places.general("maxBase")}-${at("outBase")}`),
    baseLow: rounded(at("sumBase")),
    baseHigh: rounded(`${at("sumBase")}+${places.general("maxBase")}-${at("outBase")}-${at("scoredBase")}`),
    bonusLow: rounded(atMost(at("sumBonus"), places)),
    bonusHigh: rounded(
      atMost(
        `${at("sumBonus")}+${places.general("maxBonus")}-${at("outBonus")}-${at("scoredBonus")}`,
        places,
      ),
    ),
    minusLow: rounded(at("sumMinus")),
    minusHigh: rounded(
      `${at("sumMinus")}+${places.general("maxMinus")}-${at("outMinus")}-${at("scoredMinus")}`,
    ),
    low: rounded(`${at("baseLow")}+${at("bonusLow")}-${at("minusHigh")}`),
    high: rounded(`${at("baseHigh")}+${at("bonusHigh")}-${at("minusLow")}`),
    shareLow: share(at("low")),
    shareHigh: share(at("high")),
    roundedLow: roundedShare(at("shareLow")),
    roundedHigh: roundedShare(at("shareHigh")),
    bandLow: bandFormula(at("shareLow")),
    bandHigh: bandFormula(at("shareHigh")),
    shownLow: shownShare(at("shareLow"), at("roundedLow"), at("bandLow")),
    shownHigh: shownShare(at("shareHigh"), at("roundedHigh"), at("bandHigh")),
    aboveLow: bandsAbove(at("shareLow")),
    aboveHigh: bandsAbove(at("shareHigh")),
    best: rank.best,
    worst: rank.worst,
    order: orderFormula(index, places),
  };
}

/** The most surely reached first; level ones, and those without a percentage at the end, in the order of the units. */
function orderFormula(index: number, places: BlockPlaces): string {
  const [shares, numbers] = [places.each("shareLow"), places.each("number")];
  const [share, number] = [places.at(index, "shareLow"), places.at(index, "number")];
  const above = `SUMPRODUCT((${shares}<"")*((${shares}>${share})+(${shares}=${share})*(${numbers}<${number})))`;
  const before = `SUMPRODUCT((1-ISNUMBER(${shares}))*(${numbers}<${number}))`;
  return `1+IF(ISNUMBER(${share}),${above},COUNT(${shares})+${before})`;
}
