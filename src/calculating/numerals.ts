/** The number a text stands for in Excel's en-US eyes, or null. Dates and times are not read. */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!STARTS.test(trimmed)) return null;
  const parts = NUMERAL.exec(trimmed);
  if (!parts) return null;
  const [, opening, sign, digits = "", exponent = "", percent, closing] = parts;
  if ((opening === undefined) !== (closing === undefined)) return null;
  const size = Number(firstFifteen(digits.replaceAll(",", "")) + exponent);
  if (!Number.isFinite(size)) return null;
  const value = percent === undefined ? size : size / 100;
  return sign === "-" || opening !== undefined ? -value : value;
}

const STARTS = /^[\d.+\-$(]/;
const NUMERAL = /^(\()?([+-])?\$?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)([eE][+-]?\d+)?(%)?(\))?$/;

/** Excel keeps 15 digits of what it reads; later ones become zeros. */
function firstFifteen(digits: string): string {
  if (digits.length <= 15) return digits;
  let kept = 0;
  return digits.replace(/\d/g, (digit) => {
    if (kept > 0 || digit !== "0") kept++;
    return kept > 15 ? "0" : digit;
  });
}

/** A number as `&` writes it: format General, up to 15 digits. */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value + 0);
  const [mantissa = "", power = "0"] = Math.abs(value).toExponential(14).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "") || "0";
  const exponent = Number(power);
  const sign = value < 0 ? "-" : "";
  if (exponent > 20 || digits.length - 1 - exponent > MOST_DECIMALS) {
    const tail = digits.length > 1 ? `.${digits.slice(1)}` : "";
    const size = String(Math.abs(exponent)).padStart(2, "0");
    return `${sign}${digits.slice(0, 1)}${tail}E${exponent < 0 ? "-" : "+"}${size}`;
  }
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const rest = digits.slice(exponent + 1);
  return sign + whole + (rest === "" ? "" : `.${rest}`);
}

const MOST_DECIMALS = 18;
