import type { Book } from "../campaign/book";
import { incidentRoles } from "../campaign/campaign";
import type { Month } from "../campaign/period";
import { fieldOf } from "../registers/register";

/** Whether a department has signed that nothing of a type happened in a month: by somebody, on its last day or later. */
export function signatures(department: string, book: Book): (type: string, month: Month) => boolean {
  const roles = incidentRoles(book.campaign).confirmations;
  const entries = book.entries(roles.register);
  const days = entries.days(roles.month);
  const signedOn = entries.days(roles.signedOn);
  const types = entries.choices(roles.type);
  const list = fieldOf(entries.register, roles.type).values;
  const own = signedBy(department, book);
  return (type, { first, last }) => {
    const wanted = list.indexOf(type);
    return own.some((entry) => {
      const day = days[entry] ?? NaN;
      return types[entry] === wanted && day >= first && day <= last && (signedOn[entry] ?? NaN) >= last;
    });
  };
}

/** Who signed for a department last; of the same day the one further down. Null where nobody has. */
export function lastSigner(department: string, book: Book): string | null {
  const roles = incidentRoles(book.campaign).confirmations;
  const entries = book.entries(roles.register);
  const names = entries.values(roles.signedBy);
  const signedOn = entries.days(roles.signedOn);
  let name: string | null = null;
  let latest = -Infinity;
  for (const entry of signedBy(department, book)) {
    const said = names[entry];
    const day = signedOn[entry] ?? NaN;
    if (typeof said !== "string" || said.trim() === "" || !(day >= latest)) continue;
    name = said.trim();
    latest = day;
  }
  return name;
}

/** Entries of a department that bear a name. */
function signedBy(department: string, book: Book): number[] {
  const roles = incidentRoles(book.campaign).confirmations;
  const entries = book.entries(roles.register);
  const named = entries.filled(roles.signedBy);
  const departments = entries.choices(roles.department);
  const wanted = fieldOf(entries.register, roles.department).values.indexOf(department);
  const found: number[] = [];
  departments.forEach((choice, entry) => {
    if (choice === wanted && named[entry] === 1) found.push(entry);
  });
  return found;
}
