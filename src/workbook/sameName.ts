/** Sheets, tables, columns and names are told apart without regard to letter case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What has this name, in any letter case. */
export function named<T extends { readonly name: string }>(all: readonly T[], wanted: string): T | undefined {
  return all.find(({ name }) => isSameName(name, wanted));
}
