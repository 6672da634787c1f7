import type { Book } from "../campaign/book";
import { incidentRoles } from "../campaign/campaign";
import { finishedMonths, type Month } from "../campaign/period";
import type { Day } from "../registers/text/dates";
import { fieldOf } from "../registers/register";
import { lastSigner, signatures } from "./signatures";

/** What a department has not signed yet, though its targets ask for it. */
export interface UnsignedMonths {
  readonly department: string;
  /** Finished months of which something is not signed, earliest first; in some of them nothing can be. */
  readonly months: readonly UnsignedMonth[];
  /** Who signed for the department last, to be offered; null where nobody has. */
  readonly lastSignedBy: string | null;
}

export interface UnsignedMonth {
  /** First day of the month. */
  readonly month: Day;
  /** Kinds of incident still to be signed. */
  readonly types: readonly string[];
  /** Kinds that cannot be signed, because the register of incidents has one in this month. */
  readonly happened: readonly string[];
}

/** By department, in the order of the campaign; departments that have signed everything are left out. */
export function unsignedMonths(book: Book): UnsignedMonths[] {
  const asked = book.campaign.departments
    .map(({ id }) => ({ id, types: typesOf(id, book) }))
    .filter(({ types }) => types.length > 0);
  if (asked.length === 0) return [];
  const happened = happenedIn(book);
  return asked.flatMap(({ id, types }) => {
    const isSigned = signatures(id, book);
    const months = finishedMonths(book.period).flatMap((month): UnsignedMonth[] => {
      const open = types.filter((type) => !isSigned(type, month));
      if (open.length === 0) return [];
      const is = (type: string) => happened(type, month);
      return [{ month: month.first, types: open.filter((type) => !is(type)), happened: open.filter(is) }];
    });
    if (months.length === 0) return [];
    return [{ department: id, months, lastSignedBy: lastSigner(id, book) }];
  });
}

/** What is left when somebody has signed all that can be signed of these months. */
export function afterSigning(
  unsigned: readonly UnsignedMonths[],
  signed: { readonly department: string; readonly months: readonly Day[]; readonly signedBy: string },
): UnsignedMonths[] {
  return unsigned.flatMap((one) => {
    if (one.department !== signed.department) return [one];
    const months = one.months.flatMap((month) => {
      if (!signed.months.includes(month.month)) return [month];
      return month.happened.length > 0 ? [{ ...month, types: [] }] : [];
    });
    return months.length > 0 ? [{ ...one, months, lastSignedBy: signed.signedBy }] : [];
  });
}

/** Each kind of incident that a department answers for, once. */
function typesOf(department: string, { campaign }: Book): string[] {
  const own = campaign.targets.filter((target) => target.department === department);
  const types = own.flatMap(({ parts }) =>
    parts.flatMap(({ measure }) => (measure.kind === "none" ? measure.types : [])),
  );
  return [...new Set(types)];
}

/** Whether there is an incident of the type in the month, whichever department it is written to. */
function happenedIn(book: Book): (type: string, month: Month) => boolean {
  const roles = incidentRoles(book.campaign);
  const incidents = book.entries(roles.register);
  const days = incidents.days(roles.date);
  const types = incidents.choices(roles.type);
  const list = fieldOf(incidents.register, roles.type).values;
  return (type, { first, last }) => {
    const wanted = list.indexOf(type);
    return types.some((choice, entry) => {
      const day = days[entry] ?? NaN;
      return choice === wanted && day >= first && day <= last;
    });
  };
}
