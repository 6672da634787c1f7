import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Tells one content from another: the first 16 hexadecimal digits of its SHA-256. */
export function fingerprint(content: Uint8Array | string): string {
  const bytes = typeof content === "string" ? utf8ToBytes(content) : content;
  return bytesToHex(sha256(bytes)).slice(0, 16);
}
