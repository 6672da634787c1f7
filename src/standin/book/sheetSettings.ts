import type { Box } from "../../workbook/address";
import type { Page } from "../../workbook/dressing";
import type { WholeSheet } from "../../xlsx";
import type { MemoryBook } from "./book";
import { SheetGrid } from "./sheetGrid";

/** What a sheet is besides its cells. */
export abstract class SheetSettings extends SheetGrid {
  readonly hasCells: boolean;
  private settings: Settings;

  constructor(book: MemoryBook, file: WholeSheet | null, name: string) {
    super(book, file);
    this.hasCells = file?.hasCells ?? true;
    this.settings = {
      name,
      visibility: file?.visibility ?? "visible",
      tabColor: file?.tabColor ?? null,
      protected: file?.protected ?? false,
      freeze: file?.freeze ?? { rows: 0, columns: 0 },
      page: file?.page ?? EXCELS_PAGE,
      breaks: file?.breaks ?? [],
    };
  }

  abstract refuseProtected(box?: Box): void;
  /** Somebody may be looking. */
  protected abstract changed(): void;
  protected abstract rename(name: string, keep: () => void): void;
  protected abstract refuseHiding(): void;

  get name(): string {
    return this.settings.name;
  }

  set name(name: string) {
    this.rename(name, () => {
      this.settings = { ...this.settings, name };
    });
  }

  get visibility(): Settings["visibility"] {
    return this.settings.visibility;
  }

  set visibility(visibility: Settings["visibility"]) {
    if (visibility === this.visibility) return;
    if (visibility !== "visible") this.refuseHiding();
    this.set({ visibility });
  }

  get tabColor(): string | null {
    return this.settings.tabColor;
  }

  set tabColor(tabColor: string | null) {
    this.set({ tabColor: tabColor === "" ? null : tabColor });
  }

  get protected(): boolean {
    return this.settings.protected;
  }

  set protected(on: boolean) {
    this.set({ protected: on });
  }

  get freeze(): Settings["freeze"] {
    return this.settings.freeze;
  }

  set freeze({ rows, columns }: Settings["freeze"]) {
    this.set({ freeze: { rows, columns } });
  }

  get page(): Page {
    return this.settings.page;
  }

  set page(page: Page) {
    this.set({ page });
  }

  get breaks(): readonly number[] {
    return this.settings.breaks;
  }

  set breaks(rows: readonly number[]) {
    this.set({ breaks: [...new Set(rows)].sort((one, other) => one - other) });
  }

  private set(change: Partial<Settings>): void {
    if (!this.hasCells && !("visibility" in change)) this.refuseProtected();
    this.settings = { ...this.settings, ...change };
    this.changed();
  }
}

interface Settings {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor: string | null;
  readonly protected: boolean;
  readonly freeze: WholeSheet["freeze"];
  readonly page: Page;
  readonly breaks: readonly number[];
}

/** How Excel prints a new sheet where A4 is the ordinary paper. */
const EXCELS_PAGE: Page = {
  paper: "A4",
  orientation: "portrait",
  margins: { top: 19.05, bottom: 19.05, left: 17.78, right: 17.78, header: 7.62, footer: 7.62 },
  zoom: { percent: 100 },
  repeatRows: null,
  centerHeader: "",
};
