/** Whether two number formats show the same, however a program spells them; en-US. */
export function isSameFormat(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/**
 * Excel writes a date format with the country's sign before it and ";@" behind it, some programs with a backslash before
 * every sign between its parts.
 */
function plain(format: string): string {
  return format
    .replace(/^\[\$-[0-9a-f]+\]/i, "")
    .replace(/;@$/, "")
    .replace(/\\([/\- .,])/g, "$1")
    .replace(/"([/\- .,])"/g, "$1")
    .toLowerCase();
}
