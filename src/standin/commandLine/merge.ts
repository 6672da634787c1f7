import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Desk } from "../../actions/desk";
import { CHANGE_KINDS, type ChangeView, type ReceivedBytes } from "../../actions/exchange";
import { openDesk } from "../../actions/openDesk";
import type { ChangeKind } from "../../exchange/comparison";
import { now } from "../../taskpane/frame/today";
import { random } from "../../taskpane/work/chance";
import { files } from "../../taskpane/work/files";
import { Trouble } from "../../workbook/trouble";
import { receivedLimits } from "../../xlsx";
import { openFile, saveFiles } from "./files";
import { type MergedFile, mergedFile, mergeText, unusableFile } from "./mergedFile";
import { type Options, outOf } from "./options";
import { Usage } from "./usage";

/** Merges what came back into a workbook; a file that cannot be used is told of and stops no other. */
export async function runMerge(options: Options): Promise<string> {
  const [path, ...returns] = options.files;
  if (path === undefined || returns.length === 0) {
    throw new Usage("Cần sổ của trung tâm và ít nhất một tệp gửi về.");
  }
  const out = outOf(options);
  const accepted = acceptedBy(options);
  const workbook = openFile(path);
  const desk = openDesk(workbook, { files, random });
  const given = returns.map((file) => ({ file, bytes: bytesOf(file) }));
  const received = given.flatMap(({ file, bytes }): ReceivedBytes[] =>
    bytes instanceof Trouble ? [] : [{ name: basename(file), bytes }],
  );
  const view = await desk.receive(received);
  const awaiting = await changesOf(desk, WAITING[accepted]);
  const report = accepted === "none" ? null : await desk.accept({ accepted, now: now() });
  let next = 0;
  const merged = given.map(({ file, bytes }): MergedFile => {
    if (bytes instanceof Trouble) return unusableFile(file, bytes);
    const index = next++;
    const seen = view.files[index];
    if (!seen) throw new Error(`${file} was not received`);
    const own = awaiting.filter((change) => change.file === index);
    return mergedFile(file, seen, report?.files[index] ?? null, own);
  });
  saveFiles([{ path: out, bytes: workbook.toBytes() }]);
  return options.json ? `${JSON.stringify({ files: merged })}\n` : mergeText(merged, out);
}

/** What a command never accepts awaits a person. */
const WAITING = {
  safe: ["deleted", "conflict", "out-of-scope"],
  all: ["conflict", "out-of-scope"],
  none: CHANGE_KINDS,
} as const satisfies Record<string, readonly ChangeKind[]>;

function acceptedBy({ accept }: Options): keyof typeof WAITING {
  if (accept === "safe" || accept === "all" || accept === "none") return accept;
  throw new Usage("--accept phải là safe, all hoặc none.");
}

async function changesOf(desk: Desk, kinds: readonly ChangeKind[]): Promise<ChangeView[]> {
  const all: ChangeView[] = [];
  for (const kind of kinds) {
    for (let from = 0, total = 1; from < total;) {
      const page = await desk.changes({ kind, from });
      all.push(...page.changes);
      total = page.changes.length === 0 ? from : page.total;
      from += page.changes.length;
    }
  }
  return all;
}

function bytesOf(path: string): Uint8Array | Trouble {
  const file = basename(path);
  if (!existsSync(path) || !statSync(path).isFile()) return new Trouble("file-not-found", { file });
  const limit = receivedLimits.bytes;
  // A disk may hold more than memory does.
  return statSync(path).size > limit ? new Trouble("file-too-large", { file, limit }) : readFileSync(path);
}
