import type { LiveBook, LiveSheet } from "../../book/liveBook";
import type { History } from "./history";
import type { BookView, News } from "./keeper";

/** Sees what becomes of a workbook, whoever does it, and gives the page news of it. */
export class BookWatch {
  private revision = 0;
  private unsaved = false;
  private planned = false;
  private told = "";
  private shown: string;
  private selection: unknown;
  private readonly stop: () => void;

  constructor(
    private readonly book: LiveBook,
    private readonly history: History,
    private readonly hear: (news: News) => void,
  ) {
    this.shown = book.active.id;
    this.selection = book.active.selection;
    this.stop = book.onChange(() => {
      this.unsaved = true;
      this.changed();
    });
  }

  close(): void {
    this.stop();
  }

  view(): BookView {
    const view = this.viewNow();
    this.told = outlineOf(view);
    return view;
  }

  /** Something is not what it was: the page hears of it once, however much happens in one go. */
  changed(): void {
    this.revision++;
    if (this.planned) return;
    this.planned = true;
    setTimeout(() => {
      this.planned = false;
      this.hear({ kind: "changed", book: this.view() });
    }, 0);
  }

  saved(): void {
    this.unsaved = false;
    this.changed();
  }

  /** A person went to a cell: the page knows, unless another sheet has come to the front. */
  selectedByPerson(otherSheet: boolean): void {
    this.remember();
    if (otherSheet) this.changed();
  }

  /** After the pane has done something: what no change of cells tells of. */
  look(): void {
    if (outlineOf(this.viewNow()) !== this.told) this.changed();
    const { active } = this.book;
    if (active.id === this.shown && active.selection === this.selection) return;
    this.remember();
    this.hear({ kind: "go", area: { sheet: active.id, box: active.selection } });
  }

  private remember(): void {
    this.shown = this.book.active.id;
    this.selection = this.book.active.selection;
  }

  private viewNow(): BookView {
    const { sheets, active } = this.book;
    return {
      tabs: sheets.filter(isShown).map(({ id, name, tabColor }) => ({ id, name, color: tabColor })),
      active: active.id,
      unsaved: this.unsaved,
      canUndo: this.history.length > 0,
      revision: this.revision,
    };
  }
}

/** Charts that fill a sheet cannot be shown here; they stay in the file. */
export function isShown({ visibility, hasCells }: LiveSheet): boolean {
  return visibility === "visible" && hasCells;
}

function outlineOf({ tabs, active }: BookView): string {
  return JSON.stringify([tabs, active]);
}
