import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { files } from "../../../src/taskpane/work/files";
import { lines, sheetPlan, table, workbookPlan } from "../plans";
import { received } from "./receiving";

/** A workbook with a bit of everything that is read. */
const plan = workbookPlan({
  sheets: [
    sheetPlan("Sổ", [
      lines([{ value: "SỔ", style: "title" }], [{ formula: "SUM(So[Số])", style: "number" }]),
      table(
        "So",
        ["Mã", "Số", "Gấp đôi"],
        [
          ["007", 4, null],
          ["<&>", { error: "#N/A" }, null],
          ["Ấ", true, null],
        ],
        { "Gấp đôi": "2+2" },
      ),
    ]),
    sheetPlan("Ẩn", [table("An", ["x"], [["1"]])], { visibility: "veryHidden" }),
  ],
  names: [{ name: "Han", refersTo: "'Sổ'!$B$3" }],
});

let good: Uint8Array;
let parts: Record<string, Uint8Array>;
beforeAll(async () => {
  good = await files.make(plan, { lockStructure: true });
  parts = unzipSync(good);
});

const RUNS = { numRuns: 400, interruptAfterTimeLimit: 60_000 };

/** A workbook or a reason: never another error, and never without end. */
async function isTold(bytes: Uint8Array): Promise<boolean> {
  const before = process.cpuUsage();
  const outcome = await received(bytes);
  const { user } = process.cpuUsage(before);
  expect(user).toBeLessThan(2e6);
  return typeof outcome === "string" ? outcome.startsWith("file-") : Object.keys(outcome).length < 100;
}

const changes = fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(255)), { minLength: 1, maxLength: 12 });

function withBytes(bytes: Uint8Array, changed: readonly (readonly [number, number])[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [at, value] of changed) copy[at % copy.length] = value;
  return copy;
}

test("bytes that changed on the way", async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (changed) => isTold(withBytes(good, changed))),
    RUNS,
  );
}, 90_000);

test("a file that was cut off, or had a piece put in", async () => {
  const piece = fc.uint8Array({ maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length), fc.nat(good.length), piece, async (from, to, put) =>
      isTold(Uint8Array.from([...good.subarray(0, from), ...put, ...good.subarray(Math.max(from, to))])),
    ),
    RUNS,
  );
}, 90_000);

/** Letters that mean something, where they do not belong. */
const splinters = fc.constantFrom(
  ...[
    "<",
    ">",
    "</",
    "/>",
    '"',
    "'",
    "&",
    ";",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "<!DOCTYPE a>",
    "\u0000",
    "&#0;",
  ],
  ...[
    "<row>",
    "</row>",
    "<c>",
    "</c>",
    "<v>",
    "<f>",
    "<is>",
    "<t>",
    "</si>",
    'r="ZZZZ9"',
    't="s"',
    'ref="B9:A1"',
    "99999999999",
    "-1",
  ],
);

test("parts whose text was torn", async () => {
  const names = Object.keys(parts);
  const tears = fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(30), splinters), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.nat(names.length - 1), tears, async (which, torn) => {
      const name = names[which]!;
      let text = new TextDecoder().decode(parts[name]);
      for (const [where, length, put] of torn) {
        const at = where % text.length;
        text = text.slice(0, at) + put + text.slice(at + length) + " ";
      }
      return isTold(zipSync({ ...parts, [name]: strToU8(text) }, { level: 0 }));
    }),
    { ...RUNS, numRuns: 800 },
  );
}, 90_000);
