import { shareWithSuperior } from "../../src/actions/share/superior";
import type { Files } from "../../src/actions/files";
import { files } from "../../src/taskpane/work/files";
import { newXlsx, openXlsx } from "../../src/xlsx";
import { type Master, masters, planted } from "./masters";
import { bytesIn, pack, type Parts } from "./parts";
import { PLACES } from "./places";
import { type Bytes, bytesOf, type Leak, searchFor } from "./search";

const RUNS = Number(process.env.LEAK_RUNS ?? "1000");
/** Formulas give only what the plan gives them, and calculating them takes most of the time: so often is enough. */
const CALCULATED = 25;
const MINUTES = 60_000;

const uncalculated: Files = {
  ...files,
  make: async (plan) => {
    const workbook = newXlsx();
    await workbook.write(plan);
    return workbook.toBytes();
  },
};

describe("the copy for superiors", () => {
  let all: readonly Master[];
  beforeAll(async () => {
    all = await masters();
  }, MINUTES);

  test(
    `of ${String(RUNS)} workbooks with secrets anywhere holds none of them`,
    async () => {
      const used = new Map<string, number>();
      const unseen: string[] = [];
      const leaks: (Leak & { readonly run: number })[] = [];
      const people = all.map(({ personal }) => searchFor(personal));
      for (let run = 0; run < RUNS; run++) {
        const master = all[run % all.length];
        if (!master) throw new Error("no master");
        const { parts, secrets } = planted(master, run);
        const search = searchFor(secrets.flatMap(({ secret }) => Object.values(secret)));
        const seen = new Set(search(changedIn(parts, master.parts)).map(({ secret }) => secret));
        for (const { place, secret } of secrets) {
          used.set(place, (used.get(place) ?? 0) + 1);
          const isThere = [secret.text, secret.word, secret.number].some((one) => seen.has(one));
          if (!isThere) unseen.push(`run ${String(run)}: ${place}`);
        }
        const by = run % CALCULATED === 0 ? files : uncalculated;
        const { bytes } = await shareWithSuperior(openXlsx(pack(parts)), by, { now: 46_204.5 });
        const copy = bytesOf(bytes);
        const found = [...search(copy), ...(people[run % all.length]?.(copy) ?? [])];
        leaks.push(...found.map((leak) => ({ run, ...leak })));
      }
      expect(leaks).toEqual([]);
      // The same search sees every secret in the workbook that was shared, and every place had its turn.
      expect(unseen).toEqual([]);
      expect(Object.keys(PLACES).filter((place) => (used.get(place) ?? 0) < RUNS / 100)).toEqual([]);
    },
    30 * MINUTES,
  );
});

/** The parts that are otherwise than before, and their names. */
function changedIn(parts: Parts, before: Parts): Bytes {
  const changed = [...parts].filter(([name, content]) => before.get(name) !== content);
  const names = Buffer.from(changed.map(([name]) => name).join("\n"));
  return [...changed.map(([name, content]) => [name, bytesIn(content)] as const), ["names", names]];
}
