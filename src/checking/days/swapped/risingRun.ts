/**
 * Which of the values belong to the longest run that never falls (patience sorting), 1 for each. Of equally long runs the
 * one with the lower end is taken.
 */
export function risingRun(values: Float64Array): Uint8Array {
  const inRun = new Uint8Array(values.length);
  // Position of the lowest value that ends a run of each length, and of each value the one before it in its run.
  const ends = new Int32Array(values.length);
  const before = new Int32Array(values.length);
  let longest = 0;
  for (let i = 0; i < values.length; i++) {
    const length = runsNotAbove(values[i] ?? NaN, values, ends, longest);
    before[i] = length === 0 ? -1 : (ends[length - 1] ?? -1);
    ends[length] = i;
    if (length === longest) longest++;
  }
  let at = longest === 0 ? -1 : (ends[longest - 1] ?? -1);
  while (at >= 0) {
    inRun[at] = 1;
    at = before[at] ?? -1;
  }
  return inRun;
}

/** How many of the runs, by length, end in a value that is not above this one. */
function runsNotAbove(value: number, values: Float64Array, ends: Int32Array, longest: number): number {
  let low = 0;
  let high = longest;
  // Almost always the last one does: registers are written from day to day.
  if (longest > 0 && (values[ends[longest - 1] ?? 0] ?? NaN) <= value) return longest;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[ends[middle] ?? 0] ?? NaN) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
