/** Rounds the decimal number that the 15 digits show, as Excel does: 1.005 to 2 digits is 1.01. */
export function roundWith(mode: (size: number) => number, value: number, digits: number): number {
  const [mantissa = "0", power = "0"] = Math.abs(value).toExponential(14).split("e");
  const exponent = Number(power) + digits;
  if (exponent >= 15) return value;
  const size = mode(Number(`${mantissa}e${String(exponent)}`));
  return Math.sign(value) * Number(`${String(size)}e${String(-digits)}`);
}
