import type { Box } from "../../../workbook/address";
import type { BoxLook, SeenValidation } from "../../../workbook/dressing";
import { Trouble } from "../../../workbook/trouble";
import { cellsAt } from "../../place";
import { seenRule } from "../../seenRule";
import { joined } from "./joined";
import { type Question, question } from "./question";

/**
 * The rules of a box. Excel tells one for cells that have the same; where they differ, columns are asked one by one, and
 * of a column the upper and the lower half.
 */
export class ValidationLook {
  private readonly found: { readonly box: Box; readonly validation: SeenValidation }[] = [];

  constructor(
    private readonly sheet: string,
    private readonly date1904: boolean,
  ) {}

  get validations(): BoxLook["validations"] {
    return joined(this.found);
  }

  question(box: Box): Question {
    return question(2, (desk) => {
      const { dataValidation } = cellsAt(desk.sheet(this.sheet), box);
      dataValidation.load("type,rule,ignoreBlanks,prompt,errorAlert");
      return () => {
        if (!isSame(dataValidation)) return this.parts(box).map((part) => this.question(part));
        const validation = validationOf(dataValidation, this.date1904);
        if (validation) this.found.push({ box, validation });
        return [];
      };
    });
  }

  private parts(box: Box): [Box, Box] {
    const { top, left, bottom, right } = box;
    if (right > left) {
      const middle = Math.floor((left + right) / 2);
      return [
        { ...box, right: middle },
        { ...box, left: middle + 1 },
      ];
    }
    // Of a single cell Excel knows what its rule is.
    if (bottom === top) throw new Trouble("excel-failed", { sheet: this.sheet });
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...box, bottom: middle },
      { ...box, top: middle + 1 },
    ];
  }
}

/** Cells may have one rule and different words; then there are no words to be told. */
function isSame(told: Excel.DataValidation): boolean {
  const parts: readonly unknown[] = [told.rule, told.ignoreBlanks, told.prompt, told.errorAlert];
  return told.type !== "Inconsistent" && told.type !== "MixedCriteria" && !parts.includes(null);
}

/** Null where anything may be entered and nothing is said of it. */
function validationOf(told: Excel.DataValidation, date1904: boolean): SeenValidation | null {
  const { type, ignoreBlanks: ignoreBlank, prompt, errorAlert } = told;
  const said = prompt.showPrompt ? saidOf(prompt) : null;
  if (type === "None" && said === null) return null;
  const rule = type === "None" ? ANY : seenRule(told.rule, date1904);
  if (!rule) throw new Trouble("excel-failed", { value: type });
  return {
    ...rule,
    ignoreBlank,
    prompt: said,
    error: saidOf(errorAlert),
    refuses: errorAlert.showAlert,
    onError: STYLES[errorAlert.style],
  };
}

const ANY = { type: "any", operator: "between", first: null, second: null, dropDown: true } as const;

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

function saidOf({ title, message }: { readonly title: string; readonly message: string }) {
  return title === "" && message === "" ? null : { title, text: message };
}
