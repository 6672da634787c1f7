/** Milliseconds of one run of the work. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * How many times as long as the yardstick each piece of work takes: medians of rounds after one to warm up. All take
 * their turn in every round, so that a machine that is busy for a while is so for all of them.
 */
export async function ratiosOf(
  yardstick: () => unknown,
  works: readonly (() => unknown)[],
  rounds: number,
): Promise<number[]> {
  const all = [yardstick, ...works];
  const times = all.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, work] of all.entries()) {
      const time = await timeOf(work);
      if (round > 0) times[index]?.push(time);
    }
  }
  const [unit = NaN, ...medians] = times.map(median);
  return medians.map((time) => time / unit);
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}
