import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Where, what is said there, and the rule that must stop it; null lets it pass. */
type Case = readonly [file: string, code: string, rule: string | null];

const GLOBALS = "no-restricted-globals";
const SYNTAX = "no-restricted-syntax";
const PURE = "workbook registers campaign checking adopting scoring exchange wording sheets".split(" ");

const cases: readonly Case[] = [
  // Pure folders know neither time, nor chance, nor a host.
  ...PURE.flatMap((folder): Case[] => [
    [`src/${folder}/x.ts`, "export const now = new Date();", SYNTAX],
    [`src/${folder}/deep/x.ts`, "export const now = Date.now();", SYNTAX],
    [`src/${folder}/x.ts`, "export const now = Math.random();", SYNTAX],
    [`src/${folder}/x.ts`, "setTimeout(() => 1, 1);", GLOBALS],
    [`src/${folder}/x.ts`, "export const arguments_ = process.argv;", GLOBALS],
    [`src/${folder}/x.ts`, "export const width = window.innerWidth;", GLOBALS],
    [`src/${folder}/x.ts`, "export const title = document.title;", GLOBALS],
    [`src/${folder}/x.ts`, "export function f(range: Excel.Range) { return range; }", SYNTAX],
    [`src/${folder}/x.ts`, "export const language = Office.context.displayLanguage;", GLOBALS],
    [`src/${folder}/x.ts`, "export const day = Date.UTC(2026, 0, 1) / 86_400_000;", null],
    [`src/${folder}/x.ts`, "export const half = Math.round(1.5);", null],
  ]),
  ["src/sheets/x.ts", "export const now = Date();", SYNTAX],
  ["src/sheets/x.ts", "export const now = new Date(0);", SYNTAX],
  ["src/sheets/x.ts", "export const { now } = Date;", SYNTAX],
  ["src/sheets/x.ts", `export const now = Date["now"]();`, SYNTAX],
  ["src/sheets/x.ts", "export const { random } = Math;", SYNTAX],
  ["src/sheets/x.ts", "export const now = globalThis.Date;", GLOBALS],
  ["src/sheets/x.ts", `export const text = (1.5).toLocaleString();`, SYNTAX],
  ["src/sheets/x.ts", `export const order = "a".localeCompare("b");`, SYNTAX],
  ["src/sheets/x.ts", `export const order = new Intl.Collator();`, SYNTAX],
  ["src/sheets/x.ts", `export const order = new Intl.Collator("vi");`, null],
  ["src/sheets/x.ts", `export const text = "new Date() in Excel"; // process.exit`, null],
  ["src/sheets/x.ts", "export const f = (window: { start: number }) => window.start;", null],
  ["src/standin/x.ts", "export const now = [new Date(), Math.random(), process.argv];", null],
  ["src/taskpane/x.ts", "setTimeout(() => document.title, 1);", null],

  // Only the Excel door says Excel.
  ["src/excel/x.ts", "export const run = () => Excel.run(async () => {});", null],
  ["src/actions/x.ts", "export const run = () => Excel.run(async () => {});", GLOBALS],
  ["src/taskpane/x.tsx", "export const run = () => Excel.run(async () => {});", GLOBALS],
  ["src/standin/x.ts", "export const run = () => Excel.run(async () => {});", GLOBALS],
  ["src/xlsx/x.ts", "export let sheet: Excel.Worksheet;", SYNTAX],
  ["src/excel/x.ts", "export type Where = Excel.Range;", null],
  ["src/actions/x.ts", "export type Info = Office.Context;", SYNTAX],
  ["src/actions/x.ts", "export const ready = Office.onReady();", GLOBALS],
  ["src/taskpane/x.ts", "export const ready = Office.onReady();", null],

  // What is asked of Excel costs a round trip, and is not there before the answer.
  ...Object.entries({
    "call-sync-after-load": "const r = s.getRange(); r.load('values'); f(r.values); await context.sync();",
    "call-sync-before-read": "const r = s.getRange(); f(r.values); await context.sync();",
    "load-object-before-read": "const r = s.getRange(); await context.sync(); f(r.values);",
    "no-context-sync-in-loop": "for (const one of s) await context.sync();",
    "no-empty-load": "const r = s.getRange(); r.load(); await context.sync();",
    "no-navigational-load": "const r = s.getRange(); r.load('worksheet'); await context.sync();",
    "no-office-initialize": "Office.initialize = () => s;",
    "test-for-null-using-isNullObject": "const r = s.getItemOrNullObject('x'); if (r === null) f(s);",
  }).map(([rule, code]): Case => {
    const line = `export const g = async (context: C, s: S, f: F) => { ${code} };`;
    return ["src/excel/x.ts", line, `office-addins/${rule}`];
  }),

  // Nobody uses what a task pane does not have.
  ...["taskpane", "excel", "actions", "standin", "sheets"].flatMap((folder): Case[] => [
    [`src/${folder}/x.ts`, `alert("x");`, GLOBALS],
    [`src/${folder}/x.ts`, `export const yes = confirm("x");`, GLOBALS],
    [`src/${folder}/x.ts`, `export const name = prompt("x");`, GLOBALS],
    [`src/${folder}/x.ts`, `export const one = eval("1");`, "no-eval"],
    [`src/${folder}/x.ts`, `export const one = new Function("return 1");`, "no-new-func"],
    [`src/${folder}/x.ts`, `window.open("https://localhost");`, SYNTAX],
    [`src/${folder}/x.ts`, `history.pushState(null, "");`, SYNTAX],
  ]),
  ["src/taskpane/x.ts", `window.alert("x");`, SYNTAX],
  ["src/taskpane/x.ts", `export const page = fetch("https://localhost");`, GLOBALS],
  ["src/excel/x.ts", "export const socket = new WebSocket('wss://localhost');", GLOBALS],

  // House rules.
  ["src/actions/x.ts", "export const f = (x: any) => x;", "@typescript-eslint/no-explicit-any"],
  ["src/actions/x.ts", "export const f = (x: unknown) => x;", null],
  ["src/actions/x.ts", "export default function f() { return 1; }", SYNTAX],
  ["src/sheets/x.ts", "export default function f() { return 1; }", SYNTAX],
  ["tests/x.test.ts", "export default function f() { return 1; }", SYNTAX],
  [".config/x.mjs", "export default {};", null],
  ["src/actions/x.ts", `console.log("x");`, "no-console"],
  ["src/standin/host.ts", `console.log("x");`, "no-console"],
  ["src/standin/cli.ts", `console.log("x");`, null],
  ["src/standin/cli/score.ts", `console.log("x");`, null],
  ["tests/x.test.ts", `console.log("x");`, "no-console"],
  ["src/actions/x.ts", "try { f(); } catch {}", "no-empty"],
  ["src/actions/x.ts", "export const same = 1 == f();", "eqeqeq"],
];

describe("the walls that eslint holds", () => {
  const input = JSON.stringify(cases.map(([file, code]) => ({ file, code })));
  const probe = join(__dirname, "lint", "probe.mjs");
  const root = join(__dirname, "..");
  const broken = JSON.parse(
    execFileSync("node", [probe], { input, cwd: root, encoding: "utf8" }),
  ) as string[][];

  it.each(cases.map((each, i) => [...each, broken[i]] as const))(
    "%s: %s → %s",
    (_file, _code, rule, rules) => {
      expect(rules).toEqual(rule === null ? [] : expect.arrayContaining([rule]));
    },
  );
});
