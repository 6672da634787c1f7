import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import fc from "fast-check";

/** How much is tried, and from which seed: `npm run test:parity -- --runs N --seed S` sets both. */
const runs = Number(process.env.PARITY_RUNS ?? "200");
export const seed = Number(process.env.PARITY_SEED ?? "20260630");

/** A run of LibreOffice costs as much as ten of our own. */
export const effort = { evaluator: runs, libreOffice: Math.ceil(runs / 8), edited: Math.ceil(runs / 16) };

/** Long enough under load for so many runs of LibreOffice or of our own. */
export const timeout = 120_000 + runs * 6_000;

/** Always the same ones for a seed, so that a failure can be had again by seed and number. */
export function sampleOf<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
  return fc.sample(arbitrary, { seed, numRuns: count });
}

/** A file for another program to read, swept when the tests end. */
export function scratchFile(name: string, bytes: Uint8Array): string {
  const file = join(process.env.SO_CHI_TIEU_SCRATCH ?? tmpdir(), name);
  writeFileSync(file, bytes);
  return file;
}

/** Lists in pieces that one start of LibreOffice can carry. */
export function inBatches<T>(all: readonly T[], size = 20): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
