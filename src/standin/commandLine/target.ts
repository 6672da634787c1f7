import { readFileSync } from "node:fs";
import type { OwnCampaign, OwnThing, TargetDraft } from "../../actions/own";
import type { PartCard } from "../../actions/desk";
import { openDesk } from "../../actions/openDesk";
import { keyOf, ROLES } from "../../sheets/own/words";
import { Trouble } from "../../workbook/trouble";
import { VERDICT_WORDS } from "../../wording/vi/verdicts";
import { openFile, saveFile } from "./files";
import { onlyFile, type Options } from "./options";
import { Usage } from "./usage";

/** Lists the targets; adds or changes one, takes one out or back in. Without --out a target is tried and not written. */
export async function runTarget(options: Options): Promise<string> {
  const { add, remove, "take-back": back, out, json } = options;
  if ([add, remove, back].filter((one) => one !== undefined).length > 1) {
    throw new Usage("Chỉ một trong --add, --remove, --take-back.");
  }
  const workbook = openFile(onlyFile(options));
  const desk = openDesk(workbook);
  if (add !== undefined) {
    const draft = draftIn(add);
    const card = await desk.tryTarget(draft);
    if (out !== undefined) {
      await desk.saveTarget(draft);
      saveFile(workbook, out);
    }
    return json ? `${JSON.stringify(card)}\n` : `${draft.id}: ${textOf(card)}\n`;
  }
  const target = remove ?? back;
  if (target === undefined) return listed(await desk.ownCampaign(), json === true);
  if (out === undefined) throw new Usage("Thiếu --out TỆP.xlsx.");
  const { targets, additions } = await desk.ownCampaign();
  const added = additions.find(({ thing }) => isSame(calledBy(thing), target));
  if (added) {
    const after = await desk.removeAddition({ thing: added.thing, removed: remove !== undefined });
    saveFile(workbook, out);
    return listed(after, json === true);
  }
  const found = targets.find(({ id }) => id.toLowerCase() === target.toLowerCase());
  if (!found) throw new Usage(`Không có chỉ tiêu ${target}.`);
  const campaign = await desk.removeTarget({ target: found.id, removed: remove !== undefined });
  saveFile(workbook, out);
  return listed(campaign, json === true);
}

function textOf({ verdict, pass, fail, missing, notDue, scope }: PartCard): string {
  const word = VERDICT_WORDS[verdict];
  return `${word}; tính ${String(scope)}: đạt ${String(pass)}, không đạt ${String(fail)}, chưa có dữ liệu ${String(missing)}, chưa đến hạn ${String(notDue)}`;
}

/** phòng:BV, sổ:Thăm nuôi, cột:Văn bản/Nguồn gốc */
function calledBy(thing: OwnThing): string {
  if (thing.kind === "department") return `phòng:${thing.id}`;
  return thing.kind === "register" ? `sổ:${thing.sheet}` : `cột:${thing.sheet}/${thing.label}`;
}

function isSame(one: string, other: string): boolean {
  return one.normalize().toLowerCase() === other.normalize().toLowerCase();
}

function listed({ targets, additions }: OwnCampaign, json: boolean): string {
  const rows = targets.map(({ parts, ...target }) => ({ ...target, own: parts.some(({ own }) => own) }));
  const added = additions.map(({ thing, removed }) => ({ name: calledBy(thing), removed }));
  if (json) return `${JSON.stringify({ targets: rows, additions: added })}\n`;
  const lines = rows.map(({ id, text, own, removed }) => {
    return `${id}${own ? " (tự đặt)" : ""}${removed ? " (đã bỏ)" : ""}: ${text}`;
  });
  const more = added.map(({ name, removed }) => `${name}${removed ? " (đã bỏ)" : ""}`);
  return [...lines, ...more, ""].join("\n");
}

/** Throws Usage where the file is no target. */
function draftIn(path: string): TargetDraft {
  const said = jsonIn(path);
  const text = (key: string): string => {
    const value = said.get(key) ?? "";
    if (typeof value !== "string") throw new Usage(`${path}: “${key}” phải là chữ.`);
    return value;
  };
  const number = (key: string): number | null => {
    const value = said.get(key) ?? null;
    if (value !== null && typeof value !== "number") throw new Usage(`${path}: “${key}” phải là số.`);
    return value;
  };
  const compare = text("compare") || ">=";
  if (compare !== ">=" && compare !== ">" && compare !== "<=") {
    throw new Usage(`${path}: “compare” phải là >=, > hoặc <=.`);
  }
  const when = text("when") || "always";
  if (when !== "always" && when !== "year-end") {
    throw new Usage(`${path}: “when” phải là always hoặc year-end.`);
  }
  return {
    id: text("id"),
    department: text("department"),
    text: text("text"),
    clause: text("clause"),
    rows: rowsOf(said.get("rows"), path),
    ...{ compare, when },
    level: number("level"),
    stretch: number("stretch"),
    max: number("max"),
  };
}

/** [["Cách đo", "Văn bản", "", "tỷ lệ dòng đạt", ""], …] */
function rowsOf(said: unknown, path: string): TargetDraft["rows"] {
  const rows: readonly unknown[] = Array.isArray(said) ? said : [];
  if (rows.length === 0) throw new Usage(`${path}: thiếu “rows”.`);
  return rows.map((row) => {
    const cells: readonly unknown[] = Array.isArray(row) ? row : [];
    const [role = "", register = "", column = "", says = "", value = ""] = cells.map(String);
    const key = keyOf(ROLES, role);
    if (!key)
      throw new Usage(`${path}: vai trò “${role}” phải là một trong: ${Object.values(ROLES).join(", ")}.`);
    return { role: key, register, column, says, value };
  });
}

function jsonIn(path: string): ReadonlyMap<string, unknown> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new Trouble("file-not-found", { file: path });
  }
  try {
    const said: unknown = JSON.parse(text);
    if (typeof said === "object" && said !== null) return new Map(Object.entries(said));
  } catch {
    // Told below.
  }
  throw new Usage(`${path} không phải là tệp JSON của một chỉ tiêu.`);
}
