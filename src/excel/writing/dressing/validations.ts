import type { Dressing, SeenValidation } from "../../../workbook/dressing";
import { cellsAt, once } from "../../place";
import { excelRule } from "../../seenRule";
import { boxAddresses } from "../boxes";
import { type Step, step } from "../steps";

/**
 * Rules of cells, one box at a time: their formulas are relative to its top left cell. What is there is taken away first,
 * or Excel would keep the words of the old rule.
 */
export function validationSteps(sheet: string, validations: Dressing["validations"]): Step[] {
  const none = validations.flatMap(({ box, validation }) => (validation ? [] : [box]));
  return [
    ...boxAddresses(none).map((address) =>
      step(2, (desk) => {
        once(desk.sheet(sheet).getRanges(address)).dataValidation.clear();
      }),
    ),
    ...validations.flatMap(({ box, validation }) => {
      if (!validation) return [];
      return step(6, (desk) => {
        const { dataValidation } = cellsAt(desk.sheet(sheet), box);
        dataValidation.clear();
        validate(dataValidation, validation);
      });
    }),
  ];
}

function validate(target: Excel.DataValidation, seen: SeenValidation): void {
  const { ignoreBlank, prompt, error, refuses, onError } = seen;
  const rule = excelRule(seen);
  if (rule) {
    target.rule = rule;
    target.ignoreBlanks = ignoreBlank;
    target.errorAlert = {
      showAlert: refuses,
      style: STYLES[onError],
      title: error?.title ?? "",
      message: error?.text ?? "",
    };
  }
  if (prompt) target.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;
