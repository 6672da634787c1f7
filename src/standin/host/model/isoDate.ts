import { Failure } from "./failure";

const DAY = 86_400_000;
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1);

/** The serial number of 2026-06-30 or 2026-06-30T00:00:00.000Z; throws InvalidArgument. */
export function dayNumber(iso: string, date1904: boolean): number {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/.exec(iso);
  if (!parts) throw new Failure("InvalidArgument");
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  return (at - (date1904 ? DAY_0_OF_1904 : DAY_0)) / DAY;
}

/** 2026-06-30T00:00:00.000Z. */
export function isoDate(serial: number, date1904: boolean): string {
  return new Date((date1904 ? DAY_0_OF_1904 : DAY_0) + Math.round(serial * DAY)).toISOString();
}
