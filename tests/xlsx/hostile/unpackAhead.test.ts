import { deflateSync } from "fflate";
import { crc32 } from "../../../src/xlsx/zip/crc";
import type { ZipEntry } from "../../../src/xlsx/zip/read";
import { unpack } from "../../../src/xlsx/zip/unpack";
import { unpackAhead } from "../../../src/xlsx/zip/unpackAhead";

const LIMIT = 200 * 1024 * 1024;
const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => Math.imul(i * i + 7, 0x9e3779b1) >>> 24);
const honest = entryOf(bytes);

test("gives what unpack gives", async () => {
  const ahead = await unpackAhead(honest, LIMIT);
  const isSame = (other: Uint8Array) => ahead !== null && Buffer.from(ahead).equals(other);
  expect(isSame(unpack(honest, LIMIT))).toBe(true);
  expect(isSame(bytes)).toBe(true);
});

test.each<[string, ZipEntry]>([
  ["has more than it claims", { ...honest, size: bytes.length - 1 }],
  ["has less than it claims", { ...honest, size: bytes.length + 1 }],
  ["has other bytes than were packed", { ...honest, crc: honest.crc ^ 1 }],
  ["is cut off", { ...honest, packed: honest.packed.subarray(0, -9) }],
  ["is no packed data", { ...honest, packed: bytes }],
])("a part that %s is left to unpack, which refuses it", async (_, entry) => {
  expect(await unpackAhead(entry, LIMIT)).toBeNull();
  expect(() => unpack(entry, LIMIT)).toThrow("file-broken");
});

test.each<[string, ZipEntry, number]>([
  ["larger than it may be", honest, bytes.length - 1],
  ["not packed", { ...honest, method: 0, packed: bytes }, LIMIT],
  ["small", entryOf(bytes.subarray(0, 100)), LIMIT],
])("a part that is %s is left to unpack", async (_, entry, limit) => {
  expect(await unpackAhead(entry, limit)).toBeNull();
});

test("a part that has more than it says is not unpacked to its end", async () => {
  const bomb = { ...entryOf(new Uint8Array(24_000_000)), size: 9 };
  const read = countingReads();
  expect(await unpackAhead(bomb, LIMIT)).toBeNull();
  expect(read()).toBe(1);
});

test("where the platform has nothing for it, all is left to unpack", async () => {
  const restore = without("DecompressionStream");
  const ahead = await unpackAhead(honest, LIMIT).finally(restore);
  expect(ahead).toBeNull();
});

function entryOf(content: Uint8Array): ZipEntry {
  return {
    name: "x",
    method: 8,
    packed: deflateSync(content),
    size: content.length,
    crc: crc32(content),
  };
}

/** Tells how many pieces have been read of unpacked streams since. */
function countingReads(): () => number {
  const read = jest.spyOn(ReadableStreamDefaultReader.prototype, "read");
  return () => {
    const { length } = read.mock.calls;
    read.mockRestore();
    return length;
  };
}

function without(name: "DecompressionStream"): () => void {
  const there = Object.getOwnPropertyDescriptor(globalThis, name) ?? {};
  Object.defineProperty(globalThis, name, { value: undefined, configurable: true });
  return () => Object.defineProperty(globalThis, name, there);
}
