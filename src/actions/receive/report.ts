import type { LogEntry } from "../../sheets/exchangeLog";
import type { FileReport, MergeReport, Moment } from "../exchange";
import type { ComparedFile } from "./comparing";
import type { Failure, KeyedChange } from "./rowWrites";
import { countsOf } from "./view";

/** What became of the changes of each file. */
export function report(
  files: readonly ComparedFile[],
  wanted: readonly KeyedChange[],
  failures: readonly Failure[],
): MergeReport {
  const fates = fatesOf(wanted, failures);
  return {
    files: files.map(({ name, changes }): FileReport => {
      const { conflict: conflicts, "out-of-scope": outOfScope, ...counts } = countsOf(changes);
      const { skipped, failed } = fates(changes);
      return { name, ...counts, conflicts, outOfScope, skipped, failed };
    }),
  };
}

/** A line of the log for each file that had something to merge. */
export function logEntries(
  files: readonly ComparedFile[],
  wanted: readonly KeyedChange[],
  failures: readonly Failure[],
  now: Moment,
): LogEntry[] {
  const fates = fatesOf(wanted, failures);
  return files.flatMap(({ changes, returned, fingerprint }): LogEntry[] => {
    if (changes.length === 0 || !returned) return [];
    const { written, skipped, failed } = fates(changes);
    const count = (is: (change: KeyedChange) => boolean) => written.filter(is).length;
    return [
      {
        at: now,
        what: "received",
        department: returned.stamp?.department ?? null,
        sending: returned.stamp?.sending ?? null,
        rows: returned.registers.reduce((sum, { rows }) => sum + rows.length, 0),
        merged: {
          added: count(({ here }) => here === null),
          changed: count(({ here, there }) => here !== null && there !== null),
          deleted: count(({ there }) => there === null),
          skipped,
          failed: failed.length,
        },
        fingerprint,
      },
    ];
  });
}

interface Fates {
  readonly written: readonly KeyedChange[];
  readonly skipped: number;
  readonly failed: FileReport["failed"];
}

function fatesOf(
  wanted: readonly KeyedChange[],
  failures: readonly Failure[],
): (changes: readonly KeyedChange[]) => Fates {
  const accepted = new Set(wanted.map(({ fileKey }) => fileKey));
  const failed = new Map(failures.map((failure) => [failure.key, failure]));
  return (changes) => {
    const lost = changes.flatMap(({ fileKey }) => failed.get(fileKey) ?? []);
    const written = changes.filter(({ fileKey }) => accepted.has(fileKey) && !failed.has(fileKey));
    return {
      written,
      skipped: changes.length - written.length - lost.length,
      failed: lost.map(({ place, code }) => ({ place, code })),
    };
  };
}
