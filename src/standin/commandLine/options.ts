import { Usage } from "./usage";

/** What stands behind a command. */
export interface Options {
  readonly files: readonly string[];
  readonly campaign?: string | undefined;
  readonly out?: string | undefined;
  readonly residents?: string | undefined;
  readonly rows?: string | undefined;
  readonly units?: string | undefined;
  readonly seed?: string | undefined;
  readonly clean?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly "as-of"?: string | undefined;
  readonly period?: string | undefined;
  readonly for?: string | undefined;
  readonly columns?: string | undefined;
  readonly accept?: string | undefined;
  readonly sheet?: string | undefined;
  readonly register?: string | undefined;
  readonly into?: string | undefined;
  readonly month?: string | undefined;
  readonly marks?: string | undefined;
  readonly "in-place"?: boolean | undefined;
  readonly add?: string | undefined;
  readonly year?: string | undefined;
  readonly keep?: string | undefined;
  readonly remove?: string | undefined;
  readonly "take-back"?: string | undefined;
  readonly by?: string | undefined;
  readonly again?: boolean | undefined;
}

export function outOf({ out }: Options): string {
  if (!out) throw new Usage("Thiếu --out TỆP.xlsx.");
  return out;
}

export function onlyFile({ files }: Options): string {
  const [file, ...more] = files;
  if (!file || more.length > 0) throw new Usage("Cần đúng một tệp .xlsx.");
  return file;
}

export function noFiles({ files }: Options): void {
  if (files.length > 0) throw new Usage(`Không hiểu: ${files.join(" ")}`);
}
