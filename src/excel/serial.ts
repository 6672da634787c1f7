/**
 * The serial number of a day, with its time, that Excel tells as 2026-06-30, 2026-06-30T00:00:00.000Z or 07:30:00; null
 * where the text is none of these. Clocks of this computer have no part in it.
 */
export function serialOf(told: string, date1904: boolean): number | null {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)?(?:T|^| )?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/.exec(told) ?? [];
  if (day === undefined && time === undefined) return null;
  const first = date1904 ? FIRST_OF_1904 : FIRST_OF_1900;
  const days = day === undefined ? 0 : (Date.parse(`${day}T00:00:00Z`) - first) / DAY;
  return Number.isFinite(days) ? days + secondsOf(time) / 86_400 : null;
}

const DAY = 86_400_000;
const FIRST_OF_1900 = Date.UTC(1899, 11, 30);
const FIRST_OF_1904 = Date.UTC(1904, 0, 1);

function secondsOf(time = ""): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.replace("Z", "").split(":").map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
