import { Trouble } from "../../workbook/trouble";

/** The text of an XML part. Refuses document type definitions: no part of a workbook needs one. */
export function decodeXml(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const start = prologEnd(text);
  if (/^<!DOCTYPE/i.test(text.slice(start, start + 9))) throw new Trouble("file-has-dtd");
  return text;
}

/** Where the first thing stands that is neither a declaration nor a comment. */
function prologEnd(text: string): number {
  const skip = /(?:\s+|<\?[^]*?\?>|<!--[^]*?-->)*/y;
  return skip.exec(text)?.[0].length ?? 0;
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
