import { Trouble } from "../../workbook/trouble";

/** Refuses, by its first bytes, what is no zip at all, and says what it is instead. */
export function refuseForeign(bytes: Uint8Array, limit: number): void {
  if (bytes.length === 0) throw new Trouble("file-empty");
  if (bytes.length > limit) throw new Trouble("file-too-large", { limit });
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, COMPOUND)) {
    // A password-protected .xlsx is a compound file around one stream of this name.
    throw new Trouble(contains(bytes, wide("EncryptedPackage")) ? "file-encrypted" : "file-old-xls");
  }
  if (isBareBiff(bytes)) throw new Trouble("file-old-xls");
  const text = firstWords(bytes);
  if (/^(<!doctype html|<html|<head|<meta|<body|<table|<style|mime-version:)/.test(text))
    throw new Trouble("file-html");
  if (/^<\?xml/.test(text) && /<html/.test(text)) throw new Trouble("file-html");
  throw new Trouble("file-not-workbook");
}

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Excel 2 to 4 wrote its records without a container: BOF is 0x0009, 0x0209 or 0x0409. */
function isBareBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[3] === 0x00;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function wide(text: string): number[] {
  return Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function contains(bytes: Uint8Array, sought: readonly number[]): boolean {
  const first = sought[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function firstWords(bytes: Uint8Array): string {
  const wideText = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(wideText ? "utf-16le" : "utf-8").decode(bytes.subarray(0, 2000));
  return text.trimStart().toLowerCase();
}
