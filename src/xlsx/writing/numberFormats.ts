const BUILTIN = new Map(
  Object.entries({
    General: 0,
    "0": 1,
    "0.00": 2,
    "#,##0": 3,
    "#,##0.00": 4,
    "0%": 9,
    "0.00%": 10,
    "@": 49,
  }),
);

/**
 * The number of a format that every Excel knows. Excel's own date formats are left out: they change with the
 * machine's country, ours must not.
 */
export function builtinFormat(code: string): number | undefined {
  return BUILTIN.get(code);
}
