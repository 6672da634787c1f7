import type { Campaign } from "../../campaign/campaign";
import { Trouble, type TroubleDetails } from "../../workbook/trouble";
import { type Additions, held, withAll } from "./additions";
import type { DefinitionLine } from "./definitionRows";
import { readMeasure } from "./definitionReader";
import { withOwnDepartments } from "./departments";
import { outMarks } from "./outMark";
import { isCalled } from "./targets";
import { type ListedThing, listedThings } from "./things";
import { isSameWord } from "./words";

/** Throws Trouble own-in-use where a department is out that keeps a register which is not. */
export function refuseKeepers(campaign: Campaign, additions: Additions): void {
  const { fields } = additions;
  const sheets = held(fields).map((line) => line.at("register"));
  const keepers = sheets
    .filter((sheet, index) => sheets.findIndex((one) => isSameWord(one, sheet)) === index)
    .map((sheet) => {
      const keeper = [...held(fields), ...fields.all].find(
        (line) => isSameWord(line.at("register"), sheet) && line.at("owner") !== "",
      );
      return { name: sheet, said: keeper?.at("owner") ?? "" };
    });
  refuseDepartments(keepers, "registers", campaign, additions);
}

/** Throws Trouble own-in-use where a department is out that parts are of; `said`: in the line of a part. */
export function refuseAsked(
  parts: readonly { readonly name: string; readonly said: string }[],
  campaign: Campaign,
  additions: Additions,
): void {
  refuseDepartments(parts, "targets", campaign, additions);
}

/** Throws Trouble own-in-use where something is out without which definitions cannot be read. */
export function refuseUsed(
  unreadable: readonly { readonly id: string; readonly lines: readonly DefinitionLine[] }[],
  campaign: Campaign,
  additions: Additions,
): void {
  const all = withAll(campaign, additions);
  const users = unreadable.filter(({ lines }) => canBeRead(lines, all));
  if (users.length === 0) return;
  for (const listed of listedThings(additions, campaign).filter(({ isOut }) => isOut)) {
    const without = withAll(campaign, additions, listed);
    const targets = users.filter(({ lines }) => !canBeRead(lines, without)).map(({ id }) => id);
    if (targets.length > 0) throw inUse(listed, additions, { targets });
  }
}

function refuseDepartments(
  users: readonly { readonly name: string; readonly said: string }[],
  as: "targets" | "registers",
  campaign: Campaign,
  additions: Additions,
): void {
  const { departments } = withOwnDepartments(campaign, held(additions.departments));
  const lost = users.filter(({ said }) => said !== "" && !departments.some((one) => isCalled(one, said)));
  for (const listed of listedThings(additions, campaign)) {
    const { thing, name, isOut } = listed;
    if (thing.kind !== "department" || !isOut) continue;
    const own = lost.filter(({ said }) => isCalled({ id: thing.id, name }, said));
    if (own.length > 0) throw inUse(listed, additions, { [as]: own.map((user) => user.name) });
  }
}

function inUse(
  { thing, name, rows }: ListedThing,
  { departments, fields }: Additions,
  users: Pick<TroubleDetails, "targets" | "registers">,
): Trouble {
  const { list } = thing.kind === "department" ? departments : fields;
  const [row] = rows;
  return new Trouble("own-in-use", {
    ...(list && row !== undefined ? outMarks(list).place(row) : {}),
    thing: thing.kind,
    value: name,
    ...(thing.kind === "field" ? { register: thing.sheet } : {}),
    ...users,
  });
}

export function canBeRead(lines: readonly DefinitionLine[], campaign: Campaign): boolean {
  try {
    readMeasure(lines, campaign);
    return true;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return false;
  }
}
