import { Trouble } from "../../workbook/trouble";
import { decodeText, escapeMarkup } from "./text";

/** The large parts (cells, shared strings) are scanned as text: a tree of a million cells is too slow. */

/** The text of a large part without comments and with character data as escaped text: rare, so paid for only then. */
export function plainMarkup(text: string): string {
  // Looking for one rare letter first is many times faster than for a pair that begins with "<".
  const hasMark = text.includes("!") && text.includes("<!");
  const hasInstruction = text.includes("?", text.indexOf("?>") + 2) && text.lastIndexOf("<?") > 0;
  if (!hasMark && !hasInstruction) return text;
  const out: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/<!--|<!\[CDATA\[|(?!^)<\?/g)) {
    if (index < from) continue;
    const end = ENDS[mark] ?? "";
    const close = text.indexOf(end, index + mark.length);
    out.push(text.slice(from, index));
    // What never ends holds all the rest.
    if (close < 0) return out.join("");
    if (mark === "<![CDATA[") out.push(escapeMarkup(text.slice(index + mark.length, close)));
    from = close + end.length;
  }
  return out.join("") + text.slice(from);
}

const ENDS: Readonly<Record<string, string>> = { "<!--": "-->", "<![CDATA[": "]]>", "<?": "?>" };

/** The root element's prefix with its colon, and where its start tag ends. Refuses a text that stops early. */
export function rootOf(text: string, name: string, part: string): { prefix: string; start: number } {
  const found = /<([\w.-]+:)?([\w.-]+)[\s/>]/.exec(text);
  const prefix = found?.[1] ?? "";
  const start = found ? text.indexOf(">", found.index) + 1 : 0;
  if (found?.[2] !== name || start === 0) throw new Trouble("file-broken", { value: part });
  const closed = text.charCodeAt(start - 2) === 0x2f || text.trimEnd().endsWith(`</${prefix}${name}>`);
  if (!closed) throw new Trouble("file-broken", { value: part });
  return { prefix, start };
}

/** All texts (t elements) between two places, without the phonetic ones. */
export function runsText(whole: string, from: number, to: number, prefix: string): string {
  // Cut out, so that looking for what is not there ends with the piece.
  const xml = whole.slice(from, to);
  let text = "";
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
    if (isTag(xml, at, `${prefix}rPh`)) {
      at = xml.indexOf(`</${prefix}rPh`, at);
    } else if (isTag(xml, at, `${prefix}t`)) {
      const start = xml.indexOf(">", at) + 1;
      if (xml.charCodeAt(start - 2) === 0x2f) continue;
      at = xml.indexOf("<", start);
      text += xml.slice(start, at < 0 ? xml.length : at);
    }
    if (at < 0) break;
  }
  return decodeText(text);
}

/** Whether the start tag of that name begins here. */
export function isTag(xml: string, at: number, name: string): boolean {
  if (xml.charCodeAt(at + 1) !== name.charCodeAt(0)) return false;
  if (name.length > 1 && !xml.startsWith(name, at + 1)) return false;
  const after = xml.charCodeAt(at + 1 + name.length);
  return after === 0x3e || after === 0x2f || after <= 0x20;
}
