import type { Book } from "../../campaign/book";
import { incidentRoles } from "../../campaign/campaign";
import type { NoneMeasure } from "../../campaign/measure";
import { finishedMonths } from "../../campaign/period";
import { fieldOf } from "../../registers/register";
import { FALSE, holdsAll } from "../conditions";
import { isIncident } from "../months";
import type { Contributions } from ".";
import { FIRST } from "./there";

/** Incidents that are, or may be, of the types; and what the department has signed of them. */
export function ofIncidents(measure: NoneMeasure, department: string, book: Book): Contributions[] {
  const { register } = incidentRoles(book.campaign);
  const incidents = book.entries(register);
  const isOne = holdsAll(isIncident(measure, book), incidents, book.period);
  const of = Int32Array.from({ length: incidents.count }, (_, entry) => {
    const truth = isOne(entry);
    return truth === FALSE ? 0 : FIRST + truth;
  });
  return [{ register, of }, signed(measure, department, book)];
}

/** By month and type: two that sign the same stand for one another. */
function signed({ types }: NoneMeasure, department: string, book: Book): Contributions {
  const { confirmations } = incidentRoles(book.campaign);
  const entries = book.entries(confirmations.register);
  const { values: departments } = fieldOf(entries.register, confirmations.department);
  const { values: names } = fieldOf(entries.register, confirmations.type);
  const whose = entries.choices(confirmations.department);
  const said = entries.choices(confirmations.type);
  const named = entries.filled(confirmations.signedBy);
  const [days, signedOn] = [entries.days(confirmations.month), entries.days(confirmations.signedOn)];
  const months = finishedMonths(book.period);
  const of = Int32Array.from({ length: entries.count }, (_, entry) => {
    const day = days[entry] ?? NaN;
    const month = months.findIndex(({ first, last }) => day >= first && day <= last);
    const type = types.indexOf(names[said[entry] ?? -1] ?? "");
    const isOwn = departments[whose[entry] ?? -1] === department && named[entry] === 1;
    const isInTime = (signedOn[entry] ?? NaN) >= (months[month]?.last ?? Infinity);
    return isOwn && isInTime && type >= 0 ? FIRST + month * types.length + type : 0;
  });
  return { register: confirmations.register, of };
}
