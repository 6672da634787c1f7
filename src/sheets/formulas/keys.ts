/** The helper column with codes as they are looked up. */
export const KEY = "Khóa";

/** A code as text. An empty text where there is none: LibreOffice would take the text "0" for the number 0. */
export function keyFormula(code: string): string {
  return `IF(ISNUMBER(${code}),${code}&"",IF(ISTEXT(${code}),IF(LEN(${code})<256,${code},""),""))`;
}

/** A text to look up as it is: MATCH takes * ? ~ for wildcards. */
export function literal(text: string): string {
  return ["~", "*", "?"].reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`, text);
}
