import { Trouble } from "../../workbook/trouble";

/** One part of a zip as it lies in the file, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** The parts that the zip's directory lists. Sizes are what the directory claims; `unpack` checks them. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw new Trouble("file-broken");
    throw error;
  }
}

const NAME = new TextDecoder();
const FULL = 0xffffffff;

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { count, start, shift } = findDirectory(view);
  const entries: ZipEntry[] = [];
  for (let i = 0, at = start; i < count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Trouble("file-broken");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = NAME.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
    const wide = wideFields(view, at, at + 46 + nameLength, extraLength);
    if (view.getUint16(at + 8, true) & 1) throw new Trouble("file-encrypted");
    if (!name.endsWith("/")) {
      entries.push({
        name: name.replace(/^\/+/, ""),
        method: view.getUint16(at + 10, true),
        packed: packedBytes(bytes, view, wide.offset + shift, wide.packed),
        size: wide.size,
        crc: view.getUint32(at + 16, true),
      });
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; start: number; shift: number } {
  const lowest = Math.max(0, view.byteLength - 65557);
  let end = view.byteLength - 22;
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end--;
  // A zip without its end is a download that stopped.
  if (end < lowest) throw new Trouble("file-broken");
  if (end >= 20 && view.getUint32(end - 20, true) === 0x07064b50) {
    const record = Number(view.getBigUint64(end - 12, true));
    if (view.getUint32(record, true) !== 0x06064b50) throw new Trouble("file-broken");
    return {
      count: Number(view.getBigUint64(record + 32, true)),
      start: Number(view.getBigUint64(record + 48, true)),
      shift: 0,
    };
  }
  const start = view.getUint32(end + 16, true);
  // Bytes put before the zip shift every offset by the same amount.
  const shift = Math.max(0, end - view.getUint32(end + 12, true) - start);
  return { count: view.getUint16(end + 10, true), start: start + shift, shift };
}

/** Sizes and offset of an entry; values too large for 32 bits stand in the extra field. */
function wideFields(view: DataView, at: number, extra: number, extraLength: number) {
  const fields = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let p = extra; p + 4 <= extra + extraLength; p += 4 + view.getUint16(p + 2, true)) {
    if (view.getUint16(p, true) !== 1) continue;
    let q = p + 4;
    for (const key of ["size", "packed", "offset"] as const) {
      if (fields[key] !== FULL) continue;
      fields[key] = Number(view.getBigUint64(q, true));
      q += 8;
    }
  }
  return fields;
}

function packedBytes(bytes: Uint8Array, view: DataView, offset: number, length: number): Uint8Array {
  if (view.getUint32(offset, true) !== 0x04034b50) throw new Trouble("file-broken");
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + length > bytes.length) throw new Trouble("file-broken");
  return bytes.subarray(from, from + length);
}
