import type { Copy } from "../../../actions/exchange";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Milliseconds: longer than any browser needs to take a file over. */
const KEPT = 60_000;

/** Hands a file to the browser to be kept; whether it is, no browser tells. */
export function download({ fileName, bytes }: Pick<Copy, "fileName" | "bytes">): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** One after another: browsers drop all but the first of those that come at once. */
export async function downloadAll(copies: readonly Copy[]): Promise<void> {
  for (const [at, copy] of copies.entries()) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve, APART));
    download(copy);
  }
}

/** Milliseconds. */
const APART = 400;
