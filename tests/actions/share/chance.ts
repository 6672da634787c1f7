/** The same numbers from 0 to below 1 for the same seed (Park and Miller's generator). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}
