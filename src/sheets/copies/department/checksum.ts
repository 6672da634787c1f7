import type { RegisterRows } from "../../../exchange/rows";
import type { Stamp } from "../../../exchange/stamp";
import { type CellValue, isCellError } from "../../../workbook/value";
import { STAMP_KEYS } from "./stampText";

/**
 * The same for the same stamp and rows, in whatever way a program keeps numbers, texts and blank cells: 16 hexadecimal
 * digits. Against damage, not against deceit.
 */
export function checksumOf(stamp: Stamp, registers: readonly RegisterRows[]): string {
  const sum = new Checksum();
  for (const key of STAMP_KEYS) sum.add(stamp[key]);
  for (const { register, labels, rows } of registers) {
    for (const value of [register, rows.length, labels.length, ...labels]) sum.add(value);
    for (const { id, values } of rows) {
      sum.add(id);
      for (let column = 0; column < labels.length; column++) sum.add(values[column] ?? null);
    }
  }
  return sum.digits();
}

/**
 * A number without the noise of programs that keep 15 digits: whole as it is, else 12 significant digits. Written so,
 * it is read so: it lies in the middle of what is rounded to it.
 */
export function withoutNoise(value: number): number {
  const whole = Math.round(value);
  if (Math.abs(value - whole) <= Math.abs(value) * 1e-12) return whole + 0;
  return Number(value.toPrecision(12));
}

/**
 * SHA-256 in JavaScript would take longer than reading the file does. The same words come again and again in a register,
 * so each is taken letter by letter only once.
 */
class Checksum {
  private one = 0x811c9dc5;
  private other = 0x9e3779b9;
  private readonly known = new Map<CellValue, number>();
  private readonly ones: number[] = [];
  private readonly others: number[] = [];

  add(value: CellValue): void {
    const index = this.known.get(value) ?? this.learn(value);
    this.one = Math.imul(turned(this.one, 5) ^ (this.ones[index] ?? 0), PRIME);
    this.other = (Math.imul(turned(this.other, 13), 5) + (this.others[index] ?? 0)) | 0;
  }

  digits(): string {
    return [this.one, this.other]
      .map((half) => (half ^ (half >>> 16)) >>> 0)
      .map((half) => half.toString(16).padStart(8, "0"))
      .join("");
  }

  /** FNV-1a, and beside it a second way that shares neither its prime nor its order. */
  private learn(value: CellValue): number {
    const text = canonical(value);
    let one = 0x811c9dc5;
    let other = 0x9e3779b9;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      one = Math.imul(one ^ unit, PRIME);
      other = (Math.imul(turned(other, 13), 5) + Math.imul(unit + 1, 0xcc9e2d51)) | 0;
    }
    const index = this.ones.push(one) - 1;
    this.others.push(Math.imul(other ^ (other >>> 15), 0xcc9e2d51));
    this.known.set(value, index);
    return index;
  }
}

const PRIME = 0x01000193;

function turned(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

function canonical(value: CellValue): string {
  if (typeof value === "string") return value.normalize("NFC").replace(/\r\n?/g, "\n").trim();
  if (value === null) return "";
  if (typeof value === "number") return String(withoutNoise(value));
  if (isCellError(value)) return value.error;
  return value ? "TRUE" : "FALSE";
}
