import { deflateSync, strFromU8, unzipSync } from "fflate";
import { crc32 } from "../../../src/xlsx/zip/crc";
import { unpack } from "../../../src/xlsx/zip/unpack";
import { handmade, sheetPart } from "../handmade";
import { type RawEntry, rawZip } from "./rawZip";
import { received, seconds } from "./receiving";

const MB = 1024 * 1024;
const SHEET = "xl/worksheets/sheet1.xml";
const GOOD_SHEET = sheetPart("<row><c><v>1</v></c></row>");
const one = { Sheet1: [[1]] };

/** A good workbook as raw parts; the sheet is the last of them. */
function parts(sheet: Partial<RawEntry> = {}): RawEntry[] {
  const good = unzipSync(handmade({ [SHEET]: GOOD_SHEET }));
  const others = Object.entries(good).filter(([name]) => name !== SHEET);
  const entries = others.map(([name, content]) => ({ name, content: strFromU8(content) }));
  return [...entries, { name: SHEET, content: GOOD_SHEET, ...sheet }];
}

const zeros = (size: number) => new Uint8Array(size);
const stray = (name: string, more: Partial<RawEntry> = {}): RawEntry => ({ name, content: "x", ...more });
const many = (count: number, make: (i: number) => RawEntry) =>
  Array.from({ length: count }, (_, i) => make(i));
const ONE_MB = zeros(MB);
const SHARED_PLACE = parts().length;

/** Of computing, on a machine with other things to do. */
const SECONDS = 2;

const cases: readonly [string, () => Uint8Array, unknown][] = [
  ["a good one, made the same way", () => rawZip(parts()), one],
  [
    "a sheet that claims 3 GB",
    () => rawZip(parts({ claims: { size: 3 * 1024 * MB } })),
    "file-unpacks-too-large",
  ],
  [
    "a sheet that claims 190 MB and has none",
    () => rawZip(parts({ claims: { size: 190 * MB } })),
    "file-broken",
  ],
  [
    "a sheet that claims nothing and has 40 MB",
    () => rawZip(parts({ content: zeros(40 * MB), claims: { size: 9 } })),
    "file-broken",
  ],
  [
    "300 parts of 1 MB, each small in the file",
    () => rawZip([...parts(), ...many(300, (i) => stray(`x/${String(i)}.bin`, { content: ONE_MB }))]),
    "file-unpacks-too-large",
  ],
  [
    "5,000 names for one place of 1 MB",
    () =>
      rawZip([
        ...parts(),
        stray("x/0.bin", { content: ONE_MB }),
        ...many(5000, (i) => stray(`x/${String(i + 1)}.bin`, { at: SHARED_PLACE, claims: { size: MB } })),
      ]),
    "file-unpacks-too-large",
  ],
  [
    "the sheet at the place of another part",
    () => rawZip(parts().map((entry) => (entry.name === SHEET ? { ...entry, at: 0 } : entry))),
    "file-broken",
  ],
  [
    "a zip in a zip in it: nobody looks there",
    () =>
      rawZip([
        ...parts(),
        stray("x/inner.zip", { content: rawZip([stray("y", { content: zeros(20 * MB) })]) }),
      ]),
    one,
  ],
  [
    "20,000 parts that nothing leads to",
    () => rawZip([...parts(), ...many(20_000, (i) => stray(String(i)))]),
    one,
  ],
  [
    "names that lead out of the folder",
    () =>
      rawZip([
        ...parts(),
        ...["../../../evil.xml", "/etc/passwd", "C:\\x.xml", "a/../../b", "", "\u0000"].map((name) =>
          stray(name),
        ),
      ]),
    one,
  ],
  [
    "two sheets of one name, in other letters",
    () => rawZip([...parts(), stray(SHEET.toUpperCase(), { content: GOOD_SHEET })]),
    "file-broken",
  ],
  ["the same part twice", () => rawZip([...parts(), stray(SHEET, { content: GOOD_SHEET })]), "file-broken"],
  ["a way of packing that nobody uses", () => rawZip(parts({ claims: { method: 99 } })), "file-broken"],
  ["a part that is packed and says it is not", () => rawZip(parts({ claims: { method: 0 } })), "file-broken"],
  ["a part with a password", () => rawZip(parts({ claims: { flags: 0x0801 } })), "file-encrypted"],
  ["more parts announced than there are", () => rawZip(parts(), 60_000), "file-broken"],
  ["no part announced", () => rawZip(parts(), 0), "file-not-workbook"],
  ["a directory of 64 bits that is nowhere", () => inSixtyFourBits(rawZip(parts())), "file-broken"],
  ["more than 50 MB", () => followedByZeros([0x50, 0x4b], 50 * MB), "file-too-large"],
  ["nothing but the end of a zip", () => rawZip([]), "file-not-workbook"],
];

test.each(cases)(
  "%s",
  async (_, make, expected) => {
    const bytes = make();
    let outcome: unknown;
    const spent = await seconds(async () => (outcome = await received(bytes)));
    expect(outcome).toEqual(expected);
    expect(spent).toBeLessThan(SECONDS);
  },
  20_000,
);

function followedByZeros(start: readonly number[], count: number): Uint8Array {
  const bytes = zeros(start.length + count);
  bytes.set(start);
  return bytes;
}

test("a part that has more than it says is not unpacked to its end", () => {
  const bytes = zeros(64 * MB);
  const deflated = deflateSync(bytes);
  const honest = { name: "x", method: 8, size: bytes.length, crc: crc32(bytes) };
  const [whole, stopped] = [new Taken(deflated), new Taken(deflated)];
  expect(unpack({ ...honest, packed: whole }, 200 * MB)).toHaveLength(bytes.length);
  expect(() => unpack({ ...honest, packed: stopped, size: 9 }, 200 * MB)).toThrow("file-broken");
  expect(whole.taken).toBe(deflated.length);
  expect(stopped.taken).toBeLessThan(deflated.length / 2);
});

/** Packed bytes that count how many of them are taken to be unpacked. */
class Taken extends Uint8Array {
  taken = 0;

  override subarray(from?: number, to?: number): Uint8Array<ArrayBuffer> {
    const part = Uint8Array.from(this).subarray(from, to);
    this.taken += part.length;
    return part;
  }
}

/** Puts the end of a 64-bit directory before the usual one, pointing beyond everything. */
function inSixtyFourBits(zip: Uint8Array): Uint8Array {
  const end = zip.length - 22;
  const bytes = new Uint8Array(zip.length + 20);
  bytes.set(zip.subarray(0, end));
  bytes.set(zip.subarray(end), end + 20);
  const view = new DataView(bytes.buffer);
  view.setUint32(end, 0x07064b50, true);
  view.setBigUint64(end + 8, 0xffffffffffffffn, true);
  return bytes;
}
