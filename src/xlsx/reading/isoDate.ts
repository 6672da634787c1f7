const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;
const FIRST_1900 = Date.UTC(1899, 11, 30);
const FIRST_1904 = Date.UTC(1904, 0, 1);

/** The serial number of a date, a time or both as ISO 8601 text; null if the text is none. */
export function isoDateSerial(text: string, date1904: boolean): number | null {
  const parts = text === "" ? null : ISO.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = parts;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days =
    (Date.UTC(Number(year), Number(month) - 1, Number(day)) - (date1904 ? FIRST_1904 : FIRST_1900)) / DAY;
  // Excel counts a 29 February 1900 that never was: before it the numbers are one lower.
  return (date1904 || days > 60 ? days : days - 1) + time;
}
