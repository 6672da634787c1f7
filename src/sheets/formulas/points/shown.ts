import { CUT } from "../../settingRows";
import { numberText, percentText } from "../numberText";
import { NAMES, quote } from "../references";
import { bandFormula } from "./total";

/** Points as they are shown, by the same steps as scoring/points/shown. */
export function shownPoints(points: string, max: string): string {
  const rounded = roundedTo(points, NAMES.decimals);
  return `IF(AND(${rounded}>=${max},${points}<${max}),${cut(points)},${rounded})`;
}

/** One number, or from the least to the most that is still possible, with decimal commas. */
export function pointsText(low: string, high: string, max: string): string {
  const [from, to] = [shownPoints(low, max), shownPoints(high, max)];
  return `IF(ISNUMBER(${low}),IF(${low}=${high},${from},${numberText(`${from}&"–"&${to}`)}),"")`;
}

/** "29,9–39,9/40 điểm được giao", or less of it. */
export function pointsOf(points: string, max: string, words = ""): string {
  return `${numberText(`${points}&"/"&${max}`)}${words === "" ? "" : `&${quote(words)}`}`;
}

/** A share by the way of rounding in the settings. */
export function roundedShare(share: string): string {
  return `IF(ISNUMBER(${share}),${roundedTo(share, `${NAMES.decimals}+2`)},"")`;
}

/** A share that stands in no band, rounded so too; cut later where it would look like all. */
export function plainShare(share: string): string {
  const rounded = roundedTo(share, `${NAMES.decimals}+2`);
  return `IF((${rounded}>=1)=(${share}>=1),${rounded},${cut(share)})`;
}

/** The rounded share, cut later where it would look like another band, or like all. */
export function shownShare(share: string, rounded: string, band: string): string {
  const looksRight = `AND(${bandFormula(rounded)}=${band},(${rounded}>=1)=(${share}>=1))`;
  return `IF(ISNUMBER(${share}),IF(${looksRight},${rounded},${cut(share)}),"")`;
}

/** A number, or two in percent with their signs where it is still open. */
export function shareText(low: string, high: string): string {
  const percent = (share: string) => percentText(`ROUND(${share}*100,6)`);
  return `IF(${low}=${high},${low},${percent(low)}&"–"&${percent(high)})`;
}

/** Two texts, or one where they are the same. */
export function fromTo(low: string, high: string): string {
  return `IF(${low}=${high},${low},${low}&" – "&${high})`;
}

function roundedTo(value: string, digits: string): string {
  const cutOff = `ROUNDDOWN(ROUND(${value},11),${digits})`;
  return `IF(${NAMES.rounding}=${quote(CUT)},${cutOff},ROUND(${value},${digits}))`;
}

const cut = (value: string) => `ROUNDDOWN(${value},5)`;
