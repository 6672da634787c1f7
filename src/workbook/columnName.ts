/** Whether a column of a table can be called so: formulas and files have no spelling for other names. */
export function isColumnName(name: string): boolean {
  return COLUMN_NAME.test(name);
}

/** Line ends are names' own; other signs that nobody sees are not. */
const COLUMN_NAME = /^(?:\n|[^@[\]#'\p{Cc}]){1,255}$/u;
