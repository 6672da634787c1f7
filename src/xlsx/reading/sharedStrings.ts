import { Trouble } from "../../workbook/trouble";
import { isTag, plainMarkup, rootOf, runsText } from "../xml/markup";
import { decodeText } from "../xml/text";

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Plain texts are those that stand alone in one t element: only they can be used again. */
  readonly isPlain: (index: number) => boolean;
}

export const noStrings: SharedStrings = { texts: [], isPlain: () => false };

/** The counts in the root are often wrong, so the items themselves are counted. */
export function readSharedStrings(source: string, part: string): SharedStrings {
  const xml = plainMarkup(source);
  const { prefix, start } = rootOf(xml, "sst", part);
  const item = `${prefix}si`;
  const plainStart = `<${item}><${prefix}t>`;
  const plainEnd = `</${prefix}t></${item}>`;
  const texts: string[] = [];
  const rich = new Set<number>();
  for (let at = xml.indexOf("<", start); at >= 0; at = xml.indexOf("<", at)) {
    if (xml.startsWith(plainStart, at)) {
      const from = at + plainStart.length;
      const to = xml.indexOf("<", from);
      if (xml.startsWith(plainEnd, to)) {
        texts.push(decodeText(xml.slice(from, to)));
        at = to + plainEnd.length;
        continue;
      }
    }
    if (!isTag(xml, at, item)) {
      at++;
      continue;
    }
    const open = xml.indexOf(">", at) + 1;
    if (xml.charCodeAt(open - 2) === 0x2f) {
      texts.push("");
      at = open;
      continue;
    }
    const close = xml.indexOf(`</${item}>`, open);
    if (close < 0) throw new Trouble("file-broken", { value: part });
    if (isRich(xml.slice(open, close), prefix)) rich.add(texts.length);
    texts.push(runsText(xml, open, close, prefix));
    at = close;
  }
  return { texts, isPlain: (index) => !rich.has(index) };
}

/** Anything but a single t element. */
function isRich(item: string, prefix: string): boolean {
  const first = item.indexOf("<");
  if (!isTag(item, first, `${prefix}t`)) return true;
  const end = item.indexOf(`</${prefix}t>`, first);
  return end >= 0 && item.includes("<", end + 1);
}
