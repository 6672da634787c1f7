import { unzipSync } from "fflate";
import { foldAccents } from "../../src/registers/text/fold";

/** A secret that stands somewhere in a file, and how it is written there. */
export interface Leak {
  readonly part: string;
  readonly secret: string;
  readonly writing: string;
}

export type Bytes = readonly (readonly [part: string, bytes: Uint8Array])[];

/** Looks for secrets in every writing below. They are prepared once, for many files. */
export function searchFor(secrets: Iterable<string>): (bytes: Bytes) => Leak[] {
  const index = new Index();
  for (const secret of new Set(secrets)) {
    for (const [writing, bytes] of writingsOf(secret)) index.add({ secret, writing }, bytes);
  }
  return (all) => all.flatMap(([part, bytes]) => index.findIn(bytes).map((found) => ({ part, ...found })));
}

/** Every byte of a file: of its parts unpacked, of their names, and of the file as it lies there. */
export function bytesOf(file: Uint8Array): Bytes {
  const parts = Object.entries(unzipSync(file));
  const names = Buffer.from(parts.map(([name]) => name).join("\n"));
  return [...parts, ["the names of the parts", names], ["the file itself", file]];
}

/** All writings of a text, by name. Some are several: base64 depends on what stands before. */
export function writingsOf(secret: string): (readonly [writing: string, bytes: Uint8Array])[] {
  const seen = new Set<string>();
  return Object.entries(FORMS).flatMap(([form, formed]) =>
    Object.entries(WRITINGS).flatMap(([writing, written]) =>
      written(formed(secret)).flatMap((bytes) => {
        const key = bytes.toString("latin1");
        if (seen.has(key) || bytes.length < SHORTEST) return [];
        seen.add(key);
        return [[`${form}, ${writing}`, bytes] as const];
      }),
    ),
  );
}

/** Less than this is found everywhere. */
const SHORTEST = 5;
const SHORTEST_BASE64 = 8;

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "small letters": (text) => text.toLowerCase(),
  "accents in pieces": (text) => text.normalize("NFD"),
  "small letters, accents in pieces": (text) => text.toLowerCase().normalize("NFD"),
  "small letters without accents": foldAccents,
};

const WRITINGS: Readonly<Record<string, (text: string) => Buffer[]>> = {
  "UTF-8": (text) => [Buffer.from(text)],
  "UTF-16LE": (text) => [utf16(text)],
  "UTF-16BE": (text) => [utf16(text).swap16()],
  "decimal references": (text) => references(text, (code) => `&#${String(code)};`),
  "hexadecimal references": (text) => [
    ...references(text, (code) => `&#x${code.toString(16)};`),
    ...references(text, (code) => `&#x${code.toString(16).toUpperCase()};`),
  ],
  "percent signs": (text) => {
    const all = Buffer.from(text).toString("hex").replace(/../g, "%$&");
    const some = encodeURIComponent(text);
    const small = some.replace(/%../g, (code) => code.toLowerCase());
    return [all, all.toUpperCase(), some, small, some.replaceAll("%20", "+")].map((one) => Buffer.from(one));
  },
  "escapes of scripts": (text) => [
    Buffer.from(Array.from(text, (letter) => (letter < "\u0080" ? letter : escaped(letter))).join("")),
    Buffer.from(Array.from(text, escaped).join("")),
  ],
  "base64 of UTF-8": (text) => base64(Buffer.from(text)),
  "base64 of UTF-16": (text) => base64(utf16(text)),
};

function utf16(text: string): Buffer {
  return Buffer.from(text, "utf16le");
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Of every letter, and of those alone that are not plain. */
function references(text: string, reference: (code: number) => string): Buffer[] {
  const of = (letter: string) => reference(letter.codePointAt(0) ?? 0);
  return [
    Buffer.from(Array.from(text, of).join("")),
    Buffer.from(Array.from(text, (letter) => (letter < "\u0080" ? letter : of(letter))).join("")),
  ];
}

/** After none, one or two other bytes; the digits that other bytes have a say in are left out. */
function base64(bytes: Buffer): Buffer[] {
  return [0, 1, 2].flatMap((before) => {
    const digits = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const sure = digits.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return sure.length < SHORTEST_BASE64 ? [] : [Buffer.from(sure)];
  });
}

interface Pattern {
  readonly secret: string;
  readonly writing: string;
}

/** Patterns by their first four bytes, so that a file is gone through once however many there are. */
class Index {
  private readonly likely = new Uint8Array(0x10000);
  private readonly byStart = new Map<number, { readonly pattern: Pattern; readonly bytes: Uint8Array }[]>();

  add(pattern: Pattern, bytes: Uint8Array): void {
    const start = [0, 1, 2, 3].reduce((sum, at) => (sum << 8) | (bytes[at] ?? 0), 0);
    this.likely[hash(start)] = 1;
    const there = this.byStart.get(start) ?? [];
    this.byStart.set(start, [...there, { pattern, bytes }]);
  }

  findIn(haystack: Uint8Array): Pattern[] {
    const found = new Set<Pattern>();
    let start = 0;
    for (let at = 0; at < haystack.length; at++) {
      start = (start << 8) | (haystack[at] ?? 0);
      if (this.likely[hash(start)] === 0) continue;
      for (const { pattern, bytes } of this.byStart.get(start) ?? []) {
        if (bytes.every((byte, index) => haystack[at - 3 + index] === byte)) found.add(pattern);
      }
    }
    return [...found];
  }
}

function hash(start: number): number {
  return (start ^ (start >>> 15)) & 0xffff;
}
