import { NAMES } from "../references";

/** 2026-H1, 2026-M03; the whole year is its number alone: as campaign/span calls periods, from the names of their days. */
export function periodCodeFormula(): string {
  const last = `MONTH(${NAMES.end})`;
  const length = `(${last}-MONTH(${NAMES.start})+1)`;
  const month = `"-M"&RIGHT("0"&${last},2)`;
  const parts = `IF(${length}=9,"-9M",IF(${length}=6,"-H"&${last}/6,IF(${length}=3,"-Q"&${last}/3,${month})))`;
  return `YEAR(${NAMES.start})&IF(${length}=12,"",${parts})`;
}
