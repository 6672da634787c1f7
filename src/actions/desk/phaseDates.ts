import type { Phase } from "../../campaign/phase";
import { calendar, type Day, firstOfMonth } from "../../registers/text/dates";

/** The ends of all months of a phase, and the present report date where it is another day of it; the earliest first. */
export function phaseDates(phase: Phase, present: Day): Day[] {
  const months = Array.from({ length: (phase.last - phase.first + 1) * 12 }, (_, month) => {
    return firstOfMonth(phase.first, month + 2) - 1;
  });
  const days = new Set(isIn(phase, present) ? [...months, present] : months);
  return [...days].sort((one, other) => one - other);
}

/** The present report date; where it is no day of the phase, the end of its last month that is over today. */
export function phaseDate(phase: Phase, present: Day, today: Day): Day {
  if (isIn(phase, present)) return present;
  const months = phaseDates(phase, present);
  return months.findLast((day) => day <= today) ?? months[0] ?? present;
}

function isIn({ first, last }: Phase, day: Day): boolean {
  const { year } = calendar(day);
  return year >= first && year <= last;
}
