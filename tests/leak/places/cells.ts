import {
  FINDINGS_SHEET,
  FROZEN_SHEET,
  HOW_SHEET,
  LISTS_SHEET,
  LOG_SHEET,
  PUBLISHED_SHEET,
  SCORECARD_SHEET,
  SCORING_SHEET,
  SETTINGS_SHEET,
  TARGETS_SHEET,
} from "../../../src/sheets/names";
import { edited, inserted, type Parts, sheetPart, textOf } from "../parts";
import type { Ground, Places, Plant } from "./place";

const STRINGS = "xl/sharedStrings.xml";
/** Below the titles and headers of every sheet that we make. */
const FIRST_BODY_ROW = 5;
const FAR = "BC";

/** What stands in cells, shown or not. */
export const cells: Places = {
  "a cell of a register": (ground) => inRegister(ground, inline(ground.secret.text)),
  "a number in a register": (ground) =>
    inRegister(ground, { type: "", inside: `<v>${ground.secret.number}</v>` }),
  "a shared text of a register": (ground) => {
    const { parts, index } = shared(ground.parts, `<si><t>${ground.secret.text}</t></si>`);
    return inRegister({ ...ground, parts }, { type: "s", inside: `<v>${String(index)}</v>` });
  },
  "a text of several letters in a register": (ground) => {
    const { text, word, number } = ground.secret;
    const runs = `<r><rPr><b/></rPr><t>${text}</t></r><r><t>${number}</t></r>`;
    const item = `<si>${runs}<rPh sb="0" eb="1"><t>${word}</t></rPh></si>`;
    const { parts, index } = shared(ground.parts, item);
    return inRegister({ ...ground, parts }, { type: "s", inside: `<v>${String(index)}</v>` });
  },
  "a formula of a register": (ground) => {
    const { text } = ground.secret;
    return inRegister(ground, { type: "str", inside: `<f>"${text}"&amp;""</f><v>${text}</v>` });
  },
  "a shared text that no cell has": ({ parts, secret }) =>
    shared(parts, `<si><t>${secret.text}</t></si>`).parts,
  "a cell beside a table": (ground) => beside(ground, inline(ground.secret.text)),
  "a row below a table": ({ parts, secret, chance, registers }) => {
    const sheet = sheetPart(parts, chance.pick(registers));
    const row = `<row r="400"><c r="B400" t="inlineStr"><is><t>${secret.text}</t></is></c></row></sheetData>`;
    return edited(parts, sheet, "</sheetData>", row);
  },
  "a hidden row": ({ parts, secret, chance, registers }) => {
    const sheet = sheetPart(parts, chance.pick(registers));
    const row = `<row r="500" hidden="1"><c r="C500"><v>${secret.number}</v></c></row></sheetData>`;
    return edited(parts, sheet, "</sheetData>", row);
  },
  "a hidden column": (ground) => {
    const { parts, sheet } = besideIn(ground, inline(ground.secret.text));
    return edited(parts, sheet, "</cols>", '<col min="55" max="55" width="9" hidden="1"/></cols>');
  },
  "a column of their own in a table": extraColumn,
  "the settings": inSheet(SETTINGS_SHEET, ["C"]),
  "the departments' names": ({ parts, secret }) => {
    const sheet = sheetPart(parts, SETTINGS_SHEET);
    const last = textOf(parts, sheet).split("<row ").at(-1) ?? "";
    const cell = /<c r="(B\d+)"[^>]*>.*?<\/c>/.exec(last)?.[0] ?? "?";
    return edited(parts, sheet, cell, cellOf(/r="(B\d+)"/.exec(cell)?.[1] ?? "", inline(secret.text)));
  },
  "the other columns of the targets": inSheet(TARGETS_SHEET, ["B", "D", "E", "I"]),
  "the lists": inSheet(LISTS_SHEET, ["A", "B", "C", "D"]),
  "an older scorecard": inSheet(SCORECARD_SHEET, ["B", "C", "H"]),
  "an older computation": inSheet(HOW_SHEET, ["A", "B", "C"]),
  "the findings": inSheet(FINDINGS_SHEET, ["B", "C", "D"]),
  "the log": inSheet(LOG_SHEET, ["C", "D", "K"]),
  "why a score was given": inBlank(SCORING_SHEET, ["J"]),
  "who gave a score": inBlank(SCORING_SHEET, ["K"]),
  "why another figure was made known": inBlank(PUBLISHED_SHEET, ["E", "F", "G"]),
  "the list of frozen periods": inSheet(FROZEN_SHEET, ["B", "K"]),
  "a frozen scorecard": inSheet("Chốt 2026", ["A", "B", "C"]),
  "a scenario": ({ parts, secret, chance, registers }) => {
    const scenario = `<scenario name="${secret.word}" user="${secret.text}" count="1"><inputCells r="A9" val="${secret.number}"/></scenario>`;
    const sheet = sheetPart(parts, chance.pick(registers));
    return inserted(parts, sheet, "scenarios", `<scenarios current="0">${scenario}</scenarios>`);
  },
};

interface Content {
  readonly type: string;
  readonly inside: string;
}

function inline(text: string): Content {
  return { type: "inlineStr", inside: `<is><t>${text}</t></is>` };
}

function cellOf(address: string, { type, inside }: Content): string {
  return `<c r="${address}"${type === "" ? "" : ` t="${type}"`}>${inside}</c>`;
}

function shared(parts: Parts, item: string): { readonly parts: Parts; readonly index: number } {
  const index = textOf(parts, STRINGS).split("<si>").length - 1;
  return { parts: edited(parts, STRINGS, "</sst>", `${item}</sst>`), index };
}

/** In place of a cell of an entry that holds a text. */
function inRegister({ parts, chance, registers }: Ground, content: Content): Parts {
  const filled = registers
    .map((name) => sheetPart(parts, name))
    .filter((sheet) => textsIn(parts, sheet).length > 0);
  return replaced(parts, chance.pick(filled), /^[A-Z]+$/, chance, content);
}

/** In place of a cell with a text in one of these columns. */
function inSheet(sheet: string, columns: readonly string[]): Plant {
  return ({ parts, secret, chance }) => {
    const any = new RegExp(`^(?:${columns.join("|")})$`);
    return replaced(parts, sheetPart(parts, sheet), any, chance, inline(secret.text));
  };
}

/** In place of a cell in one of these columns that people have left blank. */
function inBlank(sheet: string, columns: readonly string[]): Plant {
  return ({ parts, secret, chance }) => {
    const part = sheetPart(parts, sheet);
    const blank = Array.from(textOf(parts, part).matchAll(/<c r="([A-Z]+)(\d+)"[^>]*\/>/g)).filter(
      ([, column = "", row]) => columns.includes(column) && Number(row) >= FIRST_BODY_ROW,
    );
    const [whole, column = "", row = ""] = chance.pick(blank);
    return edited(parts, part, whole, cellOf(column + row, inline(secret.text)));
  };
}

function replaced(
  parts: Parts,
  sheet: string,
  columns: RegExp,
  chance: Ground["chance"],
  content: Content,
): Parts {
  const fit = textsIn(parts, sheet).filter(({ column }) => columns.test(column));
  const { whole, column, row } = chance.pick(fit);
  return edited(parts, sheet, whole, cellOf(column + String(row), content));
}

/** The cells below the header that hold a text. */
function textsIn(parts: Parts, sheet: string) {
  const cells = textOf(parts, sheet).matchAll(/<c r="([A-Z]+)(\d+)"[^>]*? t="(?:s|str)"[^>]*>.*?<\/c>/g);
  return Array.from(cells, ([whole, column = "", row]) => ({ whole, column, row: Number(row) })).filter(
    ({ row }) => row >= FIRST_BODY_ROW,
  );
}

function beside(ground: Ground, content: Content): Parts {
  return besideIn(ground, content).parts;
}

/** At the end of the first row, far from everything else. */
function besideIn({ parts, chance, registers }: Ground, content: Content) {
  const sheet = sheetPart(parts, chance.pick(registers));
  const first = /<row r="1"[^>]*>.*?<\/row>/.exec(textOf(parts, sheet))?.[0] ?? "?";
  const longer = first.replace(/<\/row>$/, () => `${cellOf(`${FAR}1`, content)}</row>`);
  return { parts: edited(parts, sheet, first, longer), sheet };
}

/** One more column, its name and its cells secret. */
function extraColumn({ parts, secret, chance, registers }: Ground): Parts {
  const sheet = sheetPart(parts, chance.pick(registers));
  const rels = textOf(parts, sheet.replace("worksheets/", "worksheets/_rels/") + ".rels");
  const table = `xl/${/Target="\.\.\/(tables\/[^"]*)"/.exec(rels)?.[1] ?? "?"}`;
  const ref = /<table [^>]*ref="A4:([A-Z]+)(\d+)"/.exec(textOf(parts, table));
  const [, last = "", bottom = ""] = ref ?? [];
  const column = next(last);
  const count = textOf(parts, table).split("<tableColumn ").length;
  let changed = edited(
    parts,
    table,
    new RegExp(`ref="A4:${last}${bottom}"`, "g"),
    `ref="A4:${column}${bottom}"`,
  );
  changed = edited(changed, table, /<tableColumns count="\d+"/, `<tableColumns count="${String(count)}"`);
  changed = edited(
    changed,
    table,
    "</tableColumns>",
    `<tableColumn id="${String(count + 50)}" name="${secret.text}"/></tableColumns>`,
  );
  for (const [row, content] of [
    ["4", inline(secret.text)],
    ["5", inline(secret.word)],
  ] as const) {
    const whole = new RegExp(`<row r="${row}"[^>]*>.*?</row>`).exec(textOf(changed, sheet))?.[0] ?? "?";
    changed = edited(
      changed,
      sheet,
      whole,
      whole.replace(/<\/row>$/, () => `${cellOf(column + row, content)}</row>`),
    );
  }
  return changed;
}

/** The letters of the next column; no register is so wide that there would be none with as many letters. */
function next(letters: string): string {
  const last = letters.at(-1) ?? "A";
  if (last === "Z") return letters.length === 1 ? "AA" : `${next(letters.slice(0, -1))}A`;
  return letters.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1);
}
