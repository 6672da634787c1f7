// Four tables in one: the n-th holds the checksum of a byte that n more bytes follow, so that four are taken at once.
const tables = new Int32Array(1024);
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  tables[n] = c;
}
for (let n = 256; n < 1024; n++) {
  const c = tables[n - 256] ?? 0;
  tables[n] = (c >>> 8) ^ (tables[c & 255] ?? 0);
}

/** The checksum that zip keeps of each part. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let c = -1;
  let i = 0;
  for (const last = bytes.length - 3; i < last; i += 4) {
    c ^= view.getInt32(i, true);
    c =
      (tables[768 + (c & 255)] ?? 0) ^
      (tables[512 + ((c >>> 8) & 255)] ?? 0) ^
      (tables[256 + ((c >>> 16) & 255)] ?? 0) ^
      (tables[c >>> 24] ?? 0);
  }
  for (; i < bytes.length; i++) c = (tables[(c ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
}
