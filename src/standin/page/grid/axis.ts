/** Rows or columns along one direction: where each begins, in pixels. */
export interface Axis {
  readonly count: number;
  readonly length: number;
  size(index: number): number;
  /** Where it begins; `start(count)` is the length. */
  start(index: number): number;
  /** What lies at a pixel; the first or last one outside. */
  at(pixel: number): number;
}

const CHUNK = 32;

/** An axis of `count` lines of `usual` pixels, but for the sizes given. */
export function axisOf(count: number, usual: number, sizes: ReadonlyMap<number, number>): Axis {
  const chunks = Math.ceil(count / CHUNK);
  const starts = new Float64Array(chunks + 1);
  const extra = new Float64Array(chunks);
  for (const [index, size] of sizes) {
    if (index < count) extra[index >> 5] = (extra[index >> 5] ?? 0) + size - usual;
  }
  for (let chunk = 0; chunk < chunks; chunk++) {
    const lines = Math.min(CHUNK, count - chunk * CHUNK);
    starts[chunk + 1] = (starts[chunk] ?? 0) + lines * usual + (extra[chunk] ?? 0);
  }
  const size = (index: number) => sizes.get(index) ?? usual;
  const start = (index: number) => {
    const chunk = Math.min(index >> 5, chunks);
    let pixel = starts[chunk] ?? 0;
    for (let line = chunk * CHUNK; line < index && line < count; line++) pixel += size(line);
    return pixel;
  };
  const at = (pixel: number) => {
    let low = 0;
    let high = chunks - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= pixel) low = middle;
      else high = middle - 1;
    }
    let line = low * CHUNK;
    let next = (starts[low] ?? 0) + size(line);
    while (next <= pixel && line < count - 1) next += size(++line);
    return line;
  };
  return { count, length: starts[chunks] ?? 0, size, start, at };
}
