import { plainStyles } from "../package/empty";
import type { Draft } from "../package/draft";
import { readStrings } from "../reading/sheets";
import { childOf, childrenOf } from "../xml/elements";
import { parseXml, writeXml } from "../xml/tree";
import { StringTable } from "../writing/strings";
import { Styles } from "../writing/styles";
import { deriveStyle } from "./derivedStyles";
import type { DerivedStyle } from "./edits";

/** What the sheets of a workbook have in common: texts and styles. */
export class Stock {
  readonly strings: StringTable;
  readonly styles: Styles;
  private readonly ownStyles: number;
  private readonly numbers = new Map<number, number>();
  private readonly before: string;

  constructor(
    private readonly draft: Draft,
    private readonly added: readonly DerivedStyle[],
  ) {
    const { parts, book } = draft;
    const strings =
      book.stringsPart !== undefined && parts.has(book.stringsPart) ? book.stringsPart : undefined;
    const text = strings === undefined ? undefined : parts.text(strings);
    this.strings = new StringTable(text, strings ?? "", readStrings(parts, book), book.dialect.main);
    const styles = book.stylesPart !== undefined && parts.has(book.stylesPart) ? book.stylesPart : undefined;
    const root = styles === undefined ? undefined : parts.tree(styles);
    this.ownStyles = Math.max(1, childrenOf(childOf(root, "cellXfs"), "xf").length);
    this.before = root ? writeXml(root) : "";
    this.styles = new Styles(root ?? parseXml(plainStyles(book.dialect.main, EXCELS_FONT), "styles"));
  }

  /** The number by which a cell names a style; those beyond the file's own are made when first needed. */
  style(number: number): number {
    const added = this.added[number - this.ownStyles];
    if (!added) return number;
    const there = this.numbers.get(number);
    if (there !== undefined) return there;
    const made = deriveStyle(this.styles, added);
    this.numbers.set(number, made);
    return made;
  }

  /** Puts what was added into the package. */
  flush(): void {
    const styles = writeXml(this.styles.root);
    const isNeeded = this.numbers.size > 0 || childOf(this.styles.root, "dxfs") !== undefined;
    if (isNeeded && styles !== this.before) this.put("styles", this.draft.book.stylesPart, styles);
    if (this.strings.hasChanged)
      this.put("sharedStrings", this.draft.book.stringsPart, this.strings.toText());
  }

  private put(kind: "styles" | "sharedStrings", part: string | undefined, text: string): void {
    const { draft } = this;
    const name = part ?? `${draft.folder}${kind}.xml`;
    draft.add(name, text, kind);
    if (!draft.hasRelation(kind)) draft.relate(draft.book.part, kind, name);
  }
}

/** What a workbook without styles is shown in. */
const EXCELS_FONT = { name: "Calibri", size: 11 };
