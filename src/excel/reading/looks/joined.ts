import type { Box } from "../../../workbook/address";
import type { SeenValidation } from "../../../workbook/dressing";

interface Placed {
  readonly box: Box;
  readonly validation: SeenValidation;
}

/** Boxes that were asked apart and have the same rule, as few as they make: below each other first, then beside. */
export function joined(all: readonly Placed[]): Placed[] {
  const below = join(all, "top", "bottom", "left", "right");
  return join(below, "left", "right", "top", "bottom").sort(
    (one, other) => one.box.left - other.box.left || one.box.top - other.box.top,
  );
}

type Side = keyof Box;

/** Joins what ends where the next one begins, between equal sides. */
function join(all: readonly Placed[], begin: Side, end: Side, ...sides: readonly [Side, Side]): Placed[] {
  const found: Placed[] = [];
  const latest = new Map<string, number>();
  for (const each of all.toSorted((one, other) => one.box[begin] - other.box[begin])) {
    const { box, validation } = each;
    const key = JSON.stringify([box[sides[0]], box[sides[1]], validation]);
    const index = latest.get(key);
    const last = index === undefined ? undefined : found[index];
    if (index !== undefined && last && last.box[end] + 1 === box[begin]) {
      found[index] = { validation, box: { ...last.box, [end]: box[end] } };
    } else {
      latest.set(key, found.length);
      found.push(each);
    }
  }
  return found;
}
