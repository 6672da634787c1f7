import { shareWithSuperior } from "../../src/actions/share/superior";
import { freeze } from "../../src/actions/freeze";
import { setUp } from "../../src/actions/setUp";
import { writeFindings } from "../../src/actions/writeFindings";
import { calculate } from "../../src/calculating";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { readBook } from "../../src/actions/readBook";
import { check } from "../../src/checking/check";
import { sampleRows } from "../../src/standin/sample";
import { type Chance, chanceOf } from "../../src/standin/sample/chance";
import { files } from "../../src/taskpane/work/files";
import type { Grid } from "../../src/workbook/value";
import { newXlsx } from "../../src/xlsx";
import { d } from "../books";
import { type Parts, unpack } from "./parts";
import { PLACES, RENAMING, type Secret } from "./places";

/** A small workbook of a centre in which somebody has worked: checked, scored, frozen, and shared before. */
export interface Master {
  readonly parts: Parts;
  /** What it says of people: names, numbers, notes. */
  readonly personal: readonly string[];
}

const REPORT_DATES = ["31/01/2026", "28/02/2026", "31/03/2026"];
/** Enough of each register for every kind of value. */
const ROWS = 5;

export async function masters(): Promise<Master[]> {
  return Promise.all(REPORT_DATES.map((day, index) => master(d(day), index + 1)));
}

async function master(reportDate: number, seed: number): Promise<Master> {
  const rows = new Map(
    Array.from(sampleRows(sonLa2026, { residents: 4, seed, clean: false }), ([id, grid]) => {
      return [id, grid.slice(0, ROWS)] as const;
    }),
  );
  const workbook = newXlsx({ calculate });
  await setUp(workbook, sonLa2026, { today: reportDate, reportDate, rows });
  await writeFindings(workbook, check((await readBook(workbook)).book));
  await freeze(workbook, { by: FROZEN_BY, today: reportDate + 1, again: false });
  await shareWithSuperior(workbook, files, { now: reportDate + 1.5 });
  return { parts: unpack(workbook.toBytes()), personal: [...personalIn(rows), FROZEN_BY] };
}

/** Who is on record in the workbook alone. */
const FROZEN_BY = "Quàng Thị Chốt Sổ";

/** All personal texts and numbers, and the names of staff; what is listed or common tells of nobody. */
function personalIn(rows: ReadonlyMap<string, Grid>): string[] {
  const values = sonLa2026.registers.flatMap(({ id, fields, people }) =>
    fields.flatMap(({ kind, personal, required }, column) => {
      const tells = personal || (people !== undefined && kind === "text" && required);
      if (!tells || kind === "list" || kind === "birth") return [];
      return (rows.get(id) ?? []).map((row) => row[column]);
    }),
  );
  return values.filter((value) => typeof value === "string").filter((value) => value.length > LONGEST_WORD);
}

const LONGEST_WORD = 7;

export interface Planted {
  readonly parts: Parts;
  readonly secrets: readonly { readonly place: string; readonly secret: Secret }[];
}

/** The workbook with secrets at two to six places; the same number gives the same ones. */
export function planted(master: Master, number: number): Planted {
  const chance = chanceOf(number, "leak");
  const wanted = new Set(
    Array.from({ length: chance.between(2, 6) }, () => chance.pick(Object.keys(PLACES))),
  );
  return plantedAt([...wanted], master, chance);
}

/** What is planted in registers is planted in some of these, by their tabs. */
export function plantedEverywhere(master: Master, registers = REGISTERS): Planted {
  return plantedAt(Object.keys(PLACES), master, chanceOf(1, "everywhere"), registers);
}

const REGISTERS: readonly string[] = sonLa2026.registers.map(({ sheet }) => sheet);

function plantedAt(
  places: readonly string[],
  { parts }: Master,
  chance: Chance,
  registers = REGISTERS,
): Planted {
  const renamingLast = [...places].sort(
    (one, other) => Number(one === RENAMING) - Number(other === RENAMING),
  );
  const secrets = renamingLast.map((place) => ({ place, secret: secretOf(chance) }));
  const after = secrets.reduce((before, { place, secret }) => {
    const plant = PLACES[place];
    if (!plant) throw new Error(`no place ${place}`);
    return plant({ parts: before, secret, chance, registers });
  }, parts);
  return { parts: after, secrets };
}

function secretOf(chance: Chance): Secret {
  const letters = (count: number, from: string) =>
    Array.from({ length: count }, () => chance.pick(Array.from(from))).join("");
  const digits = letters(11, "0123456789");
  return {
    text: `${chance.pick(["Lò", "Quàng", "Cà", "Vừ"])} ${letters(5, "ầẩệợữxqzk")} ${letters(6, "abcxyzđơ")}`,
    word: `${letters(4, "KQXZẢỆ")}${letters(7, "ằẽkqwz59")}`,
    number: `${letters(1, "123456789")}${digits}`,
  };
}
