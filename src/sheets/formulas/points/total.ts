import { BANDS_TABLE } from "../../names";
import { BAND_COLUMNS } from "../../points/scaleColumns";
import { columnRef, headerRef } from "../references";
import { basisPoints } from "./rule";

/** points / max, an empty text where nothing counts; twelve decimals, as scoring/points/totals. */
export function shareOf(points: string, max: string): string {
  return `IF(${max}>0,ROUND(${points}/${max},12),"")`;
}

/** The best band that has begun, an empty text where none has. */
export function bandFormula(share: string): string {
  const names = columnRef(BANDS_TABLE, BAND_COLUMNS.name);
  const from = basisPoints(columnRef(BANDS_TABLE, BAND_COLUMNS.from));
  const last = `SUMPRODUCT(MAX((${names}<>"")*(${from}/10000<=MAX(0,${share}))*(${from}+1)))`;
  const row = `ROW(${names})-ROW(${headerRef(BANDS_TABLE, BAND_COLUMNS.name)})`;
  const place = `SUMPRODUCT(MAX((${names}<>"")*(${from}+1=${last})*(${row})))`;
  return `IF(ISNUMBER(${share}),IF(${last}=0,"",INDEX(${names},${place})),"")`;
}

/** How many bands begin only above a share; an empty text where there is none. */
export function bandsAbove(share: string): string {
  const names = columnRef(BANDS_TABLE, BAND_COLUMNS.name);
  const from = basisPoints(columnRef(BANDS_TABLE, BAND_COLUMNS.from));
  return `IF(ISNUMBER(${share}),SUMPRODUCT((${names}<>"")*(${from}/10000>MAX(0,${share}))),"")`;
}

/** The columns of all shares, and the cells of one's own. */
export function rankFormulas(
  low: string,
  high: string,
  own: { readonly low: string; readonly high: string },
) {
  const above = (column: string, share: string) => `SUMPRODUCT((${column}<"")*(${column}>${share}))`;
  return {
    best: `IF(ISNUMBER(${own.low}),1+${above(low, own.high)},"")`,
    // What is open is above its own low end.
    worst: `IF(ISNUMBER(${own.low}),1+${above(high, own.low)}-(${own.high}>${own.low}),"")`,
  };
}
