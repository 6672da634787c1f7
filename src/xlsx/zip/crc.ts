// Eight tables in one: the n-th holds the checksum of a byte that n more bytes follow, so that eight are taken at once.
const TABLE = 256;
const tables = new Int32Array(8 * TABLE);
for (let n = 0; n < TABLE; n++) {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  tables[n] = c;
}
for (let n = TABLE; n < tables.length; n++) {
  const c = tables[n - TABLE] ?? 0;
  tables[n] = (c >>> 8) ^ (tables[c & 255] ?? 0);
}

/** The checksum that zip keeps of each part. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let c = -1;
  let i = 0;
  for (const last = bytes.length - 7; i < last; i += 8) {
    c = ofWord(c ^ view.getInt32(i, true), 4 * TABLE) ^ ofWord(view.getInt32(i + 4, true), 0);
  }
  for (; i < bytes.length; i++) c = (tables[(c ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
}

/** Of four bytes; `last` = where the table of the last of them begins. */
function ofWord(word: number, last: number): number {
  return (
    (tables[last + 3 * TABLE + (word & 255)] ?? 0) ^
    (tables[last + 2 * TABLE + ((word >>> 8) & 255)] ?? 0) ^
    (tables[last + TABLE + ((word >>> 16) & 255)] ?? 0) ^
    (tables[last + (word >>> 24)] ?? 0)
  );
}
