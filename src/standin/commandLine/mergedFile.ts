import type { ChangeView, FileReport, FileView } from "../../actions/exchange";
import { formatDay } from "../../registers/text/dates";
import type { Trouble } from "../../workbook/trouble";
import { tellNote, tellRefusal, wordings } from "../../wording";

/** What became of a file that came back; rows. */
export interface MergedFile {
  readonly file: string;
  readonly recognised: boolean;
  readonly department: string | null;
  readonly added: number;
  readonly changed: number;
  readonly deleted: number;
  readonly conflicts: number;
  readonly outOfScope: number;
  /** Found and not accepted. */
  readonly skipped: number;
  /** Accepted and not written. */
  readonly failed: number;
  readonly messages: readonly string[];
}

/** `report` is null where nothing was accepted; `awaiting` are the changes that nobody accepted. */
export function mergedFile(
  file: string,
  { recognised, department, refusal, trouble, notes, counts }: FileView,
  report: FileReport | null,
  awaiting: readonly ChangeView[],
): MergedFile {
  const { conflict, "out-of-scope": out, ...found } = counts;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const { added, changed, deleted, conflicts, outOfScope, skipped, failed } = report ?? {
    ...found,
    ...{ conflicts: conflict, outOfScope: out, skipped: all, failed: [] },
  };
  const vi = wordings.vi;
  const messages = [
    ...(trouble ? [vi.troubles[trouble.code](trouble.details)] : []),
    ...(refusal ? [tellRefusal(refusal, vi)] : []),
    ...notes.map((note) => tellNote(note, vi, formatDay)),
    ...failed.map(({ place, code }) =>
      vi.exchange.failed(vi.troubles[code]({ ...place, cells: [place.cell] })),
    ),
    ...awaiting.map(awaitingText),
  ];
  return {
    ...{ file, recognised, department, added, changed, deleted, conflicts, outOfScope, skipped },
    failed: failed.length,
    messages,
  };
}

/** A file that never got as far as being opened. */
export function unusableFile(file: string, { code, details }: Trouble): MergedFile {
  const none = { added: 0, changed: 0, deleted: 0, conflicts: 0, outOfScope: 0, skipped: 0, failed: 0 };
  const messages = [wordings.vi.troubles[code](details)];
  return { file, recognised: false, department: null, ...none, messages };
}

/** As people read it in a terminal. */
export function mergeText(files: readonly MergedFile[], out: string): string {
  const blocks = files.map((one) => {
    const { added, changed, deleted, conflicts, outOfScope, skipped, failed } = one;
    const found = [
      `thêm ${String(added)}`,
      `sửa ${String(changed)}`,
      `xóa ${String(deleted)}`,
      `xung đột ${String(conflicts)}`,
      `ngoài phạm vi ${String(outOfScope)}`,
    ];
    const left = `chưa nhận ${String(skipped)}, không ghi được ${String(failed)}`;
    const head = `${one.file}${one.department === null ? "" : ` (${one.department})`}: ${found.join(", ")}; ${left}.`;
    return [head, ...one.messages.map((message) => `  ${message}`)].join("\n");
  });
  return [...blocks, `Đã ghi sổ: ${out}.`, ""].join("\n");
}

function awaitingText({ kind, why, here, there, cells, sheet }: ChangeView): string {
  const place = here ?? there ?? { sheet, cell: "A1" };
  const { awaiting } = wordings.vi.exchange;
  return awaiting({ kind, why, ...place, isHere: here !== null, fields: cells.map(({ field }) => field) });
}
