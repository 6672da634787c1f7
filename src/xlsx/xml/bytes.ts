import { Trouble } from "../../workbook/trouble";

/** The text of an XML part. Refuses document type definitions: no part of a workbook needs one. */
export function decodeXml(bytes: Uint8Array): string {
  const text = decoderOf(encodingOf(bytes)).decode(bytes);
  const start = prologEnd(text);
  if (/^<!DOCTYPE/i.test(text.slice(start, start + 9))) throw new Trouble("file-has-dtd");
  return text;
}

/** Where the first thing stands that is neither a declaration nor a comment. */
function prologEnd(text: string): number {
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    const skipped = SKIPPED.find(([mark]) => text.startsWith(mark, at));
    if (!skipped) return at;
    const [mark, end] = skipped;
    const close = text.indexOf(end, at + mark.length);
    if (close < 0) return at;
    at = close + end.length;
  }
}

const SPACE = /\s*/y;
const SKIPPED = [
  ["<?", "?>"],
  ["<!--", "-->"],
] as const;

/** A declared encoding may be one that nobody knows. */
function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  const declared = /encoding\s*=\s*["']([\w.-]+)/.exec(String.fromCharCode(...bytes.subarray(0, 120)))?.[1];
  return declared !== undefined && /^(iso-8859-\d+|windows-\d+|us-ascii)$/i.test(declared)
    ? declared
    : "utf-8";
}
