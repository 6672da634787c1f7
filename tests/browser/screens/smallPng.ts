import { spawnSync } from "node:child_process";

const COLOURS = "96";
const MOST = 2 ** 26;

/** The same picture in few colours, where ImageMagick is installed; else as it is, two or three times as large. */
export function smallPng(png: Buffer): Buffer {
  const { status, stdout } = spawnSync(
    "convert",
    // Without the hour, so that the same picture is the same file.
    ["png:-", "-strip", "+dither", "-colors", COLOURS, "-define", "png:exclude-chunks=date,time", "png:-"],
    { input: png, maxBuffer: MOST },
  );
  // Windows has a program of that name which knows nothing of pictures.
  return status === 0 && stdout.subarray(1, 4).toString("latin1") === "PNG" ? stdout : png;
}

/**
 * Whether a picture looks as the one in a file: a round corner is painted a shade lighter or darker from one time to the
 * next. False where ImageMagick is not installed.
 */
export function looksAs(file: string, png: Buffer): boolean {
  const { status } = spawnSync("compare", ["-metric", "AE", "-fuzz", "10%", file, "png:-", "null:"], {
    input: png,
    maxBuffer: MOST,
  });
  return status === 0;
}
