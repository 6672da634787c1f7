import type { Book } from "../reading/book";
import { childrenOf, elementLike, removeChild } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import type { Parts } from "./parts";
import { relationsPart, relativeTarget } from "./relations";

/** A package being changed: a copy, so that a write that fails leaves the original as it was. */
export class Draft {
  readonly parts: Parts;
  readonly workbook: XmlElement;
  private readonly types: XmlElement;
  private readonly relations = new Map<string, XmlElement>();

  constructor(
    parts: Parts,
    readonly book: Book,
  ) {
    this.parts = parts.copy();
    this.workbook = this.parts.tree(book.part);
    this.types = this.parts.has(TYPES)
      ? this.parts.tree(TYPES)
      : { name: "Types", attributes: { xmlns: `${PACKAGE}/content-types` }, children: [] };
  }

  /** The folder of the workbook part, where new parts go. */
  get folder(): string {
    return this.book.part.slice(0, this.book.part.lastIndexOf("/") + 1);
  }

  /** A part name that is free, numbered from 1. */
  freeName(stem: string): string {
    for (let n = 1; ; n++) {
      const name = `${this.folder}${stem}${String(n)}.xml`;
      if (!this.parts.has(name)) return name;
    }
  }

  /** Puts a new part and says what it is. */
  add(name: string, content: string, type: string): void {
    this.parts.put(name, content);
    if (
      childrenOf(this.types, "Override").some((override) => sameName(override.attributes["PartName"], name))
    )
      return;
    const attributes = {
      PartName: `/${name}`,
      ContentType: `${OFFICE}.${FAMILIES[type] ?? `spreadsheetml.${type}`}+xml`,
    };
    this.types.children.push(elementLike(this.types, "Override", attributes));
  }

  /** Relates two parts; gives the relation's id. */
  relate(owner: string, kind: string, target: string): string {
    const list = this.relationsOf(owner);
    const ids = new Set(childrenOf(list, "Relationship").map((relation) => relation.attributes["Id"]));
    let n = 1;
    while (ids.has(`rId${String(n)}`)) n++;
    const attributes = {
      Id: `rId${String(n)}`,
      Type: `${this.book.dialect.relations}/${kind}`,
      Target: relativeTarget(owner, target),
    };
    list.children.push(elementLike(list, "Relationship", attributes));
    return attributes.Id;
  }

  /** Whether the workbook part leads to a part of that kind. */
  hasRelation(kind: string): boolean {
    return childrenOf(this.relationsOf(this.book.part), "Relationship").some(({ attributes }) =>
      attributes["Type"]?.endsWith(`/${kind}`),
    );
  }

  /** Forgets a relation; the part it led to goes when nothing else leads there. */
  unrelate(owner: string, id: string): void {
    const list = this.relationsOf(owner);
    const relation = childrenOf(list, "Relationship").find((candidate) => candidate.attributes["Id"] === id);
    if (relation) removeChild(list, relation);
  }

  /** Starts a part's relations anew. */
  clearRelations(owner: string): void {
    this.relationsOf(owner).children.length = 0;
  }

  forget(name: string): void {
    this.parts.remove(name);
    this.parts.remove(relationsPart(name));
    this.relations.delete(name);
    for (const override of childrenOf(this.types, "Override")) {
      if (sameName(override.attributes["PartName"], name)) removeChild(this.types, override);
    }
  }

  /** Puts what was changed here into the parts. */
  flush(): void {
    this.parts.put(this.book.part, this.workbook);
    for (const [owner, list] of this.relations) {
      if (list.children.length === 0 && owner !== this.book.part) this.parts.remove(relationsPart(owner));
      else this.parts.put(relationsPart(owner), list);
    }
    this.ensureDefault();
    this.parts.put(TYPES, this.types);
  }

  /** A few writers name every relations part singly; those that come new need the general rule. */
  private ensureDefault(): void {
    const defaults = childrenOf(this.types, "Default");
    if (defaults.some(({ attributes }) => attributes["Extension"]?.toLowerCase() === "rels")) return;
    const attributes = {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    };
    this.types.children.unshift(elementLike(this.types, "Default", attributes));
  }

  private relationsOf(owner: string): XmlElement {
    const name = relationsPart(owner);
    const there = this.relations.get(owner);
    if (there) return there;
    const list = this.parts.has(name) ? this.parts.tree(name) : emptyRelations();
    this.relations.set(owner, list);
    return list;
  }
}

const TYPES = "[Content_Types].xml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Kinds of parts that are no spreadsheet's own. */
const FAMILIES: Readonly<Record<string, string>> = { drawing: "drawing", chart: "drawingml.chart" };

function emptyRelations(): XmlElement {
  return { name: "Relationships", attributes: { xmlns: `${PACKAGE}/relationships` }, children: [] };
}

function sameName(written: string | undefined, name: string): boolean {
  return written?.replace(/^\//, "").toLowerCase() === name.toLowerCase();
}
