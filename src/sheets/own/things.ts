import type { Campaign } from "../../campaign/campaign";
import type { OwnThing } from "../../campaign/ownThing";
import type { Additions } from "./additions";
import type { FieldLine } from "./fields";
import { isSameWord } from "./words";

/** Such a thing in its list. */
export interface ListedThing {
  readonly thing: OwnThing;
  /** What people call it. */
  readonly name: string;
  readonly isOut: boolean;
  /** Zero-based rows of its list. */
  readonly rows: readonly number[];
  /** The only column that is left of a register: it goes with it. */
  readonly isLast: boolean;
}

/** All departments, then registers with their columns; of a register that is out as a whole no columns. */
export function listedThings({ departments, fields }: Additions, { registers }: Campaign): ListedThing[] {
  const firsts = fields.all.filter((line, index) => fields.all.findIndex((one) => isOf(one, line)) === index);
  return [
    ...departments.all.map((line): ListedThing => {
      const [id, name] = [line.at("id"), line.at("name")];
      const isOut = departments.isOut(line);
      return { thing: { kind: "department", id }, name: name || id, isOut, rows: [line.row], isLast: false };
    }),
    ...firsts.flatMap((first): ListedThing[] => {
      const lines = fields.all.filter((line) => isOf(line, first));
      const made = registers.find((one) => isSameWord(one.sheet, first.at("register")));
      const sheet = made?.sheet ?? first.at("register");
      const left = lines.filter((line) => !fields.isOut(line));
      const columns = lines.map((line): ListedThing => {
        const label = line.at("label");
        const isLast = !made && left.length === 1 && left[0] === line;
        const thing = { kind: "field", sheet, label } as const;
        return { thing, name: label, isOut: fields.isOut(line), rows: [line.row], isLast };
      });
      if (made) return columns;
      const rows = lines.map(({ row }) => row);
      const isOut = left.length === 0;
      const thing = { kind: "register", sheet } as const;
      const register: ListedThing = { thing, name: sheet, isOut, rows, isLast: false };
      return isOut ? [register] : [register, ...columns];
    }),
  ];
}

/** Whether both are about the same, however they are spelt. */
export function isSameThing(one: OwnThing, other: OwnThing): boolean {
  if (one.kind === "department") return other.kind === "department" && isSameWord(one.id, other.id);
  if (other.kind === "department" || !isSameWord(one.sheet, other.sheet)) return false;
  if (one.kind === "register") return other.kind === "register";
  return other.kind === "field" && isSameWord(one.label, other.label);
}

function isOf(one: FieldLine, other: FieldLine): boolean {
  return isSameWord(one.at("register"), other.at("register"));
}
