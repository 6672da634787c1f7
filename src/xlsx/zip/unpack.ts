import { Inflate } from "fflate";
import { Trouble } from "../../workbook/trouble";
import { crc32 } from "./crc";
import type { ZipEntry } from "./read";

/** The bytes of a part, never more than `limit` of them whatever the directory claims. */
export function unpack(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.size > limit) throw new Trouble("file-unpacks-too-large", { limit });
  const bytes = entry.method === 0 ? entry.packed : inflate(entry, limit);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new Trouble("file-broken", { value: entry.name });
  }
  return bytes;
}

/** Fed in small pieces, of which none can become more than 17 MB: a part that holds more than it claims is stopped soon. */
const PIECE = 1 << 14;

function inflate(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.method !== 8) throw new Trouble("file-broken", { value: entry.name });
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= bytes.length) bytes.set(chunk, length);
    length += chunk.length;
    if (length > limit) throw new Trouble("file-unpacks-too-large", { limit });
    if (length > entry.size) throw new Trouble("file-broken", { value: entry.name });
  });
  try {
    for (let at = 0; at < entry.packed.length || at === 0; at += PIECE) {
      stream.push(entry.packed.subarray(at, at + PIECE), at + PIECE >= entry.packed.length);
    }
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble("file-broken", { value: entry.name });
  }
  if (length !== entry.size) throw new Trouble("file-broken", { value: entry.name });
  return bytes;
}
