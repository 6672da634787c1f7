/** One line of what was measured. */
export interface Measure {
  readonly what: string;
  /** null where it could not be measured; `note` says why. */
  readonly measured: number | null;
  readonly unit: string;
  /** null where it is only reported. */
  readonly budget: number | null;
  readonly note?: string;
}

export function fits({ measured, budget }: Measure): boolean {
  return measured === null || budget === null || measured <= budget;
}

export function table(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => [
    measure.what,
    measure.measured === null ? "-" : `${measure.measured.toFixed(2)} ${measure.unit}`,
    measure.budget === null ? "" : `≤ ${measure.budget.toFixed(2)}`,
    measure.measured === null ? "skipped" : fits(measure) ? "ok" : "BROKEN",
    measure.note ?? "",
  ]);
  const all = [["what", "measured", "budget", "ok", ""], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}
