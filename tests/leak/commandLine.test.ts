import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { registersOf } from "../../src/exchange/scope";
import type { Field, Register } from "../../src/registers/register";
import { openXlsx } from "../../src/xlsx";
import { papersIn } from "../actions/receive/endToEnd/paper";
import { runForBytes } from "../standin/commandLine/run";
import { type Master, masters, type Planted, planted, plantedEverywhere } from "./masters";
import { pack } from "./parts";
import { type Bytes, bytesOf, type Leak, searchFor } from "./search";

jest.setTimeout(600_000);

/** What leaves by the command line: the file, and what is printed. Real processes, real files. */
const folder = mkdtempSync(join(tmpdir(), "leak-"));
afterAll(() => rmSync(folder, { recursive: true }));

let all: readonly Master[];
beforeAll(async () => void (all = await masters()));

const DEPARTMENT = "QLCS";
const OWN = registersOf(DEPARTMENT, sonLa2026);
const OTHERS = sonLa2026.registers.filter((register) => !OWN.includes(register));

test("for superiors: nothing of what is hidden anywhere in the workbook", () => {
  const [first, second] = all;
  if (!first || !second) throw new Error("no master");
  for (const [index, { master, secrets }] of [
    { master: first, secrets: plantedEverywhere(first) },
    { master: second, secrets: planted(second, 77) },
  ].entries()) {
    const input = pack(secrets.parts);
    const left = shared(`so${String(index)}`, input, "--for", "superior");
    const search = searchFor([...secretsOf(secrets), ...master.personal]);
    expect(unseen(secrets, input)).toEqual([]);
    expect(search(left)).toEqual([]);
  }
});

test("for a department, by codes: nothing hidden in other registers, nothing personal, no other department's rows", async () => {
  const [master] = all;
  if (!master) throw new Error("no master");
  const secrets = plantedEverywhere(
    master,
    OTHERS.map(({ sheet }) => sheet),
  );
  const input = pack(secrets.parts);
  const left = shared("so-phong", input, "--for", `department:${DEPARTMENT}`, "--columns", "codes");
  expect(unseen(secrets, input)).toEqual([]);
  const places = new Map(
    secrets.secrets.flatMap(({ place, secret }) => Object.values(secret).map((one) => [one, place])),
  );
  const leaks = searchFor(secretsOf(secrets))(left);
  expect([...new Set(leaks.map(({ secret }) => places.get(secret)))].sort()).toEqual([]);
  const { stay, go } = await valuesOf(input);
  expect([stay.size > 20, go.size > 5]).toEqual([true, true]);
  const hidden = [...stay].filter((value) => ![...go].some((own) => own.includes(value)));
  expect(searchFor(hidden)(left)).toEqual([]);
  expect(new Set(searchFor(go)(left).map(({ secret }) => secret)).size).toBe(go.size);
});

/** The bytes of everything that leaves. */
function shared(name: string, input: Uint8Array, ...args: readonly string[]): Bytes {
  const [from, to] = [join(folder, `${name}.xlsx`), join(folder, `${name}-gui.xlsx`)];
  writeFileSync(from, input);
  const { status, stdout, stderr } = runForBytes("share", from, ...args, "--out", to, "--json");
  expect([status, stderr.toString()]).toEqual([0, ""]);
  expect(JSON.parse(stdout.toString())).toMatchObject({ file: to });
  return [...bytesOf(readFileSync(to)), ["what is printed", stdout]];
}

function secretsOf({ secrets }: Planted): string[] {
  return secrets.flatMap(({ secret }) => Object.values(secret));
}

/** Places whose secret the same search does not see in the workbook itself. */
function unseen({ secrets }: Planted, input: Uint8Array): string[] {
  const seen = new Set(
    searchFor(secretsOf({ parts: new Map(), secrets }))(bytesOf(input)).map(({ secret }: Leak) => secret),
  );
  return secrets
    .filter(({ secret }) => !Object.values(secret).some((one) => seen.has(one)))
    .map(({ place }) => place);
}

/** Long enough to be found nowhere by chance. */
const LONG = 8;

/** The texts of a workbook's rows that may go to the department by codes, and those that stay. */
async function valuesOf(
  input: Uint8Array,
): Promise<{ readonly stay: Set<string>; readonly go: Set<string> }> {
  const [stay, go] = [new Set<string>(), new Set<string>()];
  for (const { register, rows } of await papersIn(openXlsx(input))) {
    for (const { values } of rows) {
      for (const field of register.fields) {
        const value = values[field.label];
        if (typeof value !== "string" || value.length < LONG || field.kind === "list") continue;
        (goes(register, field, values) ? go : stay).add(value);
      }
    }
  }
  for (const value of go) stay.delete(value);
  return { stay, go };
}

function goes(register: Register, { personal }: Field, values: Readonly<Record<string, unknown>>): boolean {
  const isOwn =
    register.department === undefined ? OWN.includes(register) : values[register.department] === DEPARTMENT;
  return isOwn && !personal;
}
