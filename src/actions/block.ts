import type { Book } from "../campaign/book";
import { type BlockScale, blockRoles } from "../campaign/block";
import type { Campaign } from "../campaign/campaign";
import type { FreeText } from "../exchange/personal";
import { formatDay } from "../registers/text/dates";
import { type BlockCard, scoreBlock } from "../scoring/block";
import { blockSheets } from "../sheets/block";
import { rankingCopyPlan } from "../sheets/copies/superior/ranking";
import { readBlockScale } from "../sheets/block/scaleReader";
import type { FormulaTables } from "../sheets/formulas/references";
import { BANDS_TABLE, CAP_TABLE, UNITS_TABLE } from "../sheets/names";
import { BAND_COLUMNS } from "../sheets/points/scaleColumns";
import { cellText } from "../sheets/cellText";
import { columnTexts } from "../sheets/columnTexts";
import { placedTable } from "../sheets/placedTable";
import { NAME_COLUMN } from "../sheets/units/list";
import { roundingOf, type Settings } from "../sheets/settingRows";
import type { SheetPlan } from "../workbook/plan";
import type { Reading } from "../workbook/workbook";
import { type PointsShown, pointsShown } from "./desk/pointsView";
import { listIn } from "./readSheets";

/** The units of a block against one another, and their numbers as the sheets show them. */
export interface Ranking {
  readonly card: BlockCard;
  /** In the order of the card, by name of the unit. */
  readonly shown: readonly PointsShown[];
}

/** What the workbook says of the totals of a block; nothing where it has no such tables. */
export function blockScaleIn(reading: Reading, { block }: Campaign): Pick<Book, "blockScale"> {
  const [bands, cap] = [BANDS_TABLE, CAP_TABLE].map((name) => listIn(reading, name));
  return block && bands && cap ? { blockScale: readBlockScale(bands, cap) } : {};
}

/** What the centre calls its units and bands: the copy for superiors shows both. */
export function blockTexts(reading: Reading, { block }: Campaign): FreeText[] {
  if (!block) return [];
  const texts = [
    { name: UNITS_TABLE, column: NAME_COLUMN },
    { name: BANDS_TABLE, column: BAND_COLUMNS.name },
  ].map(({ name, column }) => {
    const list = placedTable(reading, name);
    return list ? columnTexts(list.table, list.cells, column) : [];
  });
  return texts.flat();
}

/** Null where a campaign scores no block. */
export function rankingOf(book: Book, settings: Pick<Settings, "rounding" | "decimals">): Ranking | null {
  if (!book.campaign.block) return null;
  const card = scoreBlock(book);
  const departments = card.ranking.map((unit) => ({ ...unit, id: unit.unit }));
  return { card, shown: pointsShown({ departments }, scaleOf(book).bands, roundingOf(settings)) };
}

/** The same as numbers, for the copy for superiors; none where a campaign scores no block. */
export function rankingCopies(book: Book, settings: Pick<Settings, "rounding" | "decimals">): SheetPlan[] {
  const ranking = rankingOf(book, settings);
  if (!ranking) return [];
  const { bands } = scaleOf(book);
  const reportDate = formatDay(book.period.reportDate);
  return [rankingCopyPlan({ card: ranking.card, bands, how: roundingOf(settings), reportDate })];
}

/** None where a campaign scores no block. */
export function rankingSheets(book: Book, tables: FormulaTables): SheetPlan[] {
  if (!book.campaign.block) return [];
  const { register, code, group, text } = blockRoles(book.campaign).criteria;
  const entries = book.entries(register);
  const rows = Array.from(entries.rows, (row, entry) => {
    const said = (label: string) => cellText(entries.values(label)[entry] ?? null);
    return { row: row - entries.headerRow, texts: [said(code), said(group), said(text)] as const };
  });
  return blockSheets(tables, rows);
}

function scaleOf({ campaign, blockScale }: Book): BlockScale {
  return blockScale ?? blockRoles(campaign).scale;
}
