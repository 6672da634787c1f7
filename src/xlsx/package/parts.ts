import { Trouble } from "../../workbook/trouble";
import { decodeXml } from "../xml/bytes";
import type { XmlElement } from "../xml/tree";
import { MOST_NODES, parseXml, writeXml } from "../xml/tree";
import { pack } from "../zip/write";
import type { ZipEntry } from "../zip/read";
import { unpack } from "../zip/unpack";
import { unpackAhead } from "../zip/unpackAhead";

/** A part of the package: packed as it came, or a text of ours. Never changed, only exchanged. */
export interface Part {
  readonly name: string;
  readonly text?: string;
  entry?: ZipEntry;
}

/** The parts of a package by name; names differ only by more than letter case. */
export class Parts {
  /** Nodes of the trees so far, each part counted once. */
  private readonly nodesOf = new Map<string, number>();
  private nodesLeft = MOST_NODES;
  /** Parts that were unpacked ahead and not read yet. */
  private readonly unpacked = new Map<Part, Uint8Array>();

  private constructor(
    private readonly byName: Map<string, Part>,
    private readonly unpackLimit: number,
  ) {}

  static of(entries: readonly ZipEntry[], unpackLimit: number): Parts {
    const byName = new Map<string, Part>();
    for (const entry of entries) {
      // Two parts of one name: nobody can say which one Excel showed.
      if (byName.has(entry.name.toLowerCase())) throw new Trouble("file-broken", { value: entry.name });
      byName.set(entry.name.toLowerCase(), { name: entry.name, entry });
    }
    return new Parts(byName, unpackLimit);
  }

  copy(): Parts {
    return new Parts(new Map(this.byName), this.unpackLimit);
  }

  names(): string[] {
    return [...this.byName.values()].map((part) => part.name);
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  find(name: string): Part | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** The text of an XML part. A part that is named but missing makes the file a broken one. */
  text(name: string): string {
    const part = this.find(name);
    if (part?.text !== undefined) return part.text;
    if (!part?.entry) throw new Trouble("file-broken", { value: name });
    const bytes = this.unpacked.get(part) ?? unpack(part.entry, this.unpackLimit);
    this.unpacked.delete(part);
    return decodeXml(bytes);
  }

  /** Makes the next reading of a part quicker; where it cannot, nothing happens. */
  async ahead(name: string): Promise<void> {
    const part = this.find(name);
    if (!part?.entry || part.text !== undefined) return;
    const bytes = await unpackAhead(part.entry, this.unpackLimit);
    if (bytes) this.unpacked.set(part, bytes);
  }

  /** An XML part as a tree; all trees of a package together are no larger than people's files are. */
  tree(name: string): XmlElement {
    const key = name.toLowerCase();
    const left = this.nodesLeft + (this.nodesOf.get(key) ?? 0);
    const room = { nodes: left };
    const tree = parseXml(this.text(name), name, room);
    this.nodesOf.set(key, left - room.nodes);
    this.nodesLeft = room.nodes;
    return tree;
  }

  put(name: string, content: string | XmlElement): void {
    const text = typeof content === "string" ? content : writeXml(content);
    const there = this.find(name);
    if (there?.text === text) return;
    this.byName.set(name.toLowerCase(), { name, text });
  }

  remove(name: string): void {
    this.byName.delete(name.toLowerCase());
  }

  /** Each part packed for a zip; a part of ours is packed once. */
  entries(): ZipEntry[] {
    return [...this.byName.values()].map(
      (part) => (part.entry ??= pack(part.name, new TextEncoder().encode(part.text ?? ""))),
    );
  }
}
