import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../../../src/xlsx/zip/crc";

/** A part of a zip, and what the zip says of it where that is not so. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly claims?: { readonly size?: number; readonly method?: number; readonly flags?: number };
  /** Lies at the place of this part instead of having one of its own. */
  readonly at?: number;
}

/** A zip as no honest program writes it; `counted` is how many parts it announces. */
export function rawZip(entries: readonly RawEntry[], counted = entries.length): Uint8Array {
  const places: number[] = [];
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let length = 0;
  entries.forEach((entry, i) => {
    const { packed, crc, size: own } = packedOf(entries[entry.at ?? i]!.content);
    const { size, method, flags } = { size: own, method: 8, flags: 0x0800, ...entry.claims };
    const name = strToU8(entry.name);
    places.push(entry.at === undefined ? length : places[entry.at]!);
    const said = [
      [20, 2],
      [flags, 2],
      [method, 2],
      [0, 2],
      [0x21, 2],
      [crc, 4],
      [packed.length, 4],
      [size, 4],
      [name.length, 2],
      [0, 2],
    ] as const;
    if (entry.at === undefined) {
      locals.push(fields([[0x04034b50, 4], ...said]), name, packed);
      length += 30 + name.length + packed.length;
    }
    directory.push(
      fields([[0x02014b50, 4], [20, 2], ...said, [0, 2], [0, 2], [0, 2], [0, 4], [places[i]!, 4]]),
      name,
    );
  });
  const central = join(directory);
  const counts = [counted, 2] as const;
  const end = fields([[0x06054b50, 4], [0, 4], counts, counts, [central.length, 4], [length, 4], [0, 2]]);
  return join([...locals, central, end]);
}

const known = new Map<RawEntry["content"], ReturnType<typeof pack>>();

/** Packing many megabytes takes its time, so equal contents are packed once. */
function packedOf(content: RawEntry["content"]) {
  const packed = known.get(content) ?? pack(typeof content === "string" ? strToU8(content) : content);
  known.set(content, packed);
  return packed;
}

function pack(bytes: Uint8Array) {
  return { packed: deflateSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

function fields(all: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(all.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of all) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
