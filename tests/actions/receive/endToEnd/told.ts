import type { ChangeView, FileReport, FileView, Picked, Acceptance } from "../../../../src/actions/exchange";
import { CHANGE_KINDS } from "../../../../src/actions/exchange";
import type { Desk } from "../../../../src/actions/desk";
import type { XlsxWorkbook } from "../../../../src/xlsx";
import { rowId } from "../../../../src/registers/rowId";
import { open } from "../../workbooks";
import { deskAt, RECEIVED } from "../centre";
import { edit } from "./editing";
import { savedHere, savedInExcel, savedPlainly } from "./hands";
import { copyOfRow, type Paper, papersIn } from "./paper";
import { startOf } from "./start";
import type { CopyStory, Story, Ticks } from "./story";

/** A story as it went. */
export interface Told {
  readonly files: readonly ToldFile[];
  readonly batches: readonly Batch[];
  /** The centre's workbook after the last batch. */
  readonly workbook: XlsxWorkbook;
}

/** A copy that comes back. */
export interface ToldFile {
  readonly bytes: Uint8Array;
  /** As it left. */
  readonly sent: readonly Paper[];
  readonly papers: readonly Paper[];
}

export interface Batch {
  /** Places in `Told.files`, as they came. */
  readonly came: readonly number[];
  readonly before: Uint8Array;
  readonly views: readonly FileView[];
  readonly changes: readonly ChangeView[];
  /** By their keys. */
  readonly accepted: ReadonlySet<string>;
  readonly reports: readonly FileReport[];
  readonly after: Uint8Array;
  /** What the same files come to once more. */
  readonly again: readonly ChangeView[];
}

/** The centre's workbook as it is when the first copy comes back, and the copies. */
export async function prepared(story: Story) {
  const start = await startOf(story.start);
  const master = open(start.master);
  let count = 0;
  const own = () => ++count;
  const files: ToldFile[] = [];
  for (const [index, copy] of story.copies.entries()) {
    const sorts = start.copies.filter(({ columns }) => (columns === "full") === copy.isFull);
    const sent = sorts[copy.department % sorts.length];
    if (!sent) throw new Error("there is no such copy");
    const done = copy.done.map((one) => ({ ...one, register: one.register + story.registers }));
    files.push(await comingBack(sent.bytes, { ...copy, done }, `f${String(index)}`, own));
  }
  const [first] = files;
  const papers = await papersIn(master);
  const here = papers.filter(({ register }) => first?.papers.some((paper) => paper.register === register));
  for (const one of story.since) edit(here, { ...one, register: one.register + story.registers }, "c", own);
  await savedHere(master, papers);
  return { master: master.toBytes(), files };
}

export async function told(story: Story): Promise<Told> {
  const { master, files } = await prepared(story);
  const workbook = open(master);
  const batches: Batch[] = [];
  for (const [index, came] of batchesOf(story).entries()) {
    const ticks = story.ticks[index % story.ticks.length] ?? "safe";
    batches.push(await received(workbook, files, came, ticks, index));
  }
  return { files, batches, workbook };
}

export function batchesOf({ batches, copies }: Story): number[][] {
  const all = batches.map((batch) => batch.map((number) => number % copies.length));
  const left = copies.map((_, index) => index).filter((index) => !all.flat().includes(index));
  return left.length === 0 ? all : [...all, left];
}

async function comingBack(
  bytes: Uint8Array,
  { done, isInExcel }: CopyStory,
  owner: string,
  own: () => number,
): Promise<ToldFile> {
  const sent = await papersIn(open(bytes));
  const papers = sent.map((paper): Paper => {
    return {
      ...paper,
      columns: paper.columns.map((column) => ({ ...column })),
      rows: paper.rows.map(copyOfRow),
    };
  });
  for (const one of done) {
    const isOfTables = one.kind === "rename" || one.kind === "swap-columns";
    if (isInExcel || !isOfTables) edit(papers, one, owner, own);
  }
  // A copy of a row that is gone is that row.
  for (const { rows } of papers) {
    const there = new Set(rows.map(({ origin }) => origin));
    for (const row of rows) {
      const id = rowId(row.id);
      if (row.origin === null && !there.has(id)) row.origin = id;
      there.add(row.origin);
    }
  }
  const saved = isInExcel ? await savedInExcel(bytes, papers) : await savedPlainly(bytes, papers);
  return { bytes: saved, sent, papers };
}

async function received(
  workbook: XlsxWorkbook,
  files: readonly ToldFile[],
  came: readonly number[],
  ticks: Ticks,
  index: number,
): Promise<Batch> {
  const before = workbook.toBytes();
  const desk = deskAt(workbook, 100 + index);
  const bytes = came.map((file, place) => {
    return { name: `${String(place + 1)}.xlsx`, bytes: files[file]?.bytes ?? new Uint8Array() };
  });
  const { files: views } = await desk.receive(bytes);
  const changes = await allChanges(desk);
  const { acceptance, accepted } = ticked(ticks, changes);
  const { files: reports } = await desk.accept({ accepted: acceptance, now: RECEIVED + index });
  const after = workbook.toBytes();
  await desk.receive(bytes);
  return { came, before, views, changes, accepted, reports, after, again: await allChanges(desk) };
}

async function allChanges(desk: Desk): Promise<ChangeView[]> {
  const pages = [];
  for (const kind of CHANGE_KINDS) {
    for (let from = 0; ;) {
      const { changes, total } = await desk.changes({ kind, from });
      pages.push(...changes);
      from += changes.length;
      if (from >= total) break;
    }
  }
  return pages;
}

/** What a person accepts, and which changes those are. */
export function ticked(ticks: Ticks, changes: readonly ChangeView[]) {
  const picked = pickedOf(ticks, changes);
  const kinds = new Set(picked.kinds);
  const [except, also] = [new Set(picked.except), new Set(picked.also)];
  const accepted = changes.filter(({ key, kind }) => also.has(key) || (kinds.has(kind) && !except.has(key)));
  const acceptance: Acceptance = typeof ticks === "string" ? ticks : picked;
  return { acceptance, accepted: new Set(accepted.map(({ key }) => key)) };
}

function pickedOf(ticks: Ticks, changes: readonly ChangeView[]): Picked {
  if (ticks === "safe") return { kinds: ["added", "changed"], except: [], also: [] };
  if (ticks === "all") return { kinds: ["added", "changed", "deleted"], except: [], also: [] };
  const { kinds, otherwise } = ticks;
  const others = changes.filter((_, index) => otherwise.includes(index));
  const keys = (are: boolean) =>
    others.filter(({ kind }) => kinds.includes(kind) === are).map(({ key }) => key);
  return { kinds, except: keys(true), also: keys(false) };
}
