import { toInteger, toText } from "../coerce";
import { VALUE } from "../errors";
import { MOST_TEXT } from "../operators";
import { fold, upper } from "../text";
import { scalar } from "./scalar";
import type { Functions } from "./table";

/** Lengths and places count UTF-16 units, as in Excel. */
export const TEXTS: Functions = {
  LEN: scalar([toText], (text) => text.length),
  LOWER: scalar([toText], fold),
  UPPER: scalar([toText], upper),
  TRIM: scalar([toText], (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  LEFT: scalar([toText, toInteger], (text, count = 1) => (count < 0 ? VALUE : text.slice(0, count)), 1),
  RIGHT: scalar(
    [toText, toInteger],
    (text, count = 1) => (count < 0 ? VALUE : text.slice(Math.max(0, text.length - count))),
    1,
  ),
  MID: scalar([toText, toInteger, toInteger], (text, start, count) =>
    start < 1 || count < 0 ? VALUE : text.slice(start - 1, start - 1 + count),
  ),
  FIND: scalar([toText, toText, toInteger], find, 2),
  SUBSTITUTE: scalar([toText, toText, toText, toInteger], substitute, 3),
  /** What it shows; where it leads is for whoever clicks. */
  HYPERLINK: scalar([toText, toText], (address, shown = address) => shown, 1),
  REPT: scalar([toText, toInteger], (text, count) =>
    count < 0 || text.length * count > MOST_TEXT ? VALUE : text.repeat(count),
  ),
};

function find(wanted: string, text: string, start = 1) {
  if (start < 1 || start > text.length + 1) return VALUE;
  const place = text.indexOf(wanted, start - 1);
  return place < 0 ? VALUE : place + 1;
}

function substitute(text: string, old: string, by: string, instance?: number) {
  if (instance !== undefined && instance < 1) return VALUE;
  if (old === "") return text;
  const pieces = text.split(old);
  if (instance === undefined) return pieces.join(by);
  if (instance >= pieces.length) return text;
  return pieces.slice(0, instance).join(old) + by + pieces.slice(instance).join(old);
}
