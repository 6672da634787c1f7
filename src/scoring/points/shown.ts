/** How numbers are rounded where they are shown. */
export interface Rounding {
  readonly isCut: boolean;
  /** Behind the decimal sign. */
  readonly digits: number;
}

/** Points as they are shown; less than the maximum never looks like all of it. */
export function shownPoints(points: number, max: number, { isCut, digits }: Rounding): number {
  const rounded = roundedTo(points, digits, isCut);
  return rounded >= max && points < max ? roundedTo(points, FURTHER, true) : rounded;
}

/** A share as it is shown; it never looks like another band, nor like all where it is less. */
export function shownShare(share: number, edges: readonly number[], { isCut, digits }: Rounding): number {
  const rounded = roundedTo(share, digits + 2, isCut);
  const looksRight = [...edges, 1].every((edge) => rounded >= edge === share >= edge);
  return looksRight ? rounded : roundedTo(share, FURTHER, true);
}

/** Digits that are shown where fewer would say something else. */
const FURTHER = 5;

export function roundedTo(value: number, digits: number, isCut: boolean): number {
  const scale = 10 ** digits;
  // A hair below a half, or below a whole, is one: 1.005 * 100.
  const scaled = Number((value * scale).toFixed(6));
  return (isCut ? Math.trunc(scaled) : Math.sign(scaled) * Math.round(Math.abs(scaled))) / scale;
}
