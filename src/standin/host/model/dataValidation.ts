import type { Validation } from "../../../workbook/plan";
import { fields, flag, text, word } from "./argument";
import type { Cells } from "./cells";
import { Failure } from "./failure";
import { kindOf } from "./kind";
import { thing, type Thing } from "./thing";
import { ruleFromWire, ruleToWire, typeOfRule } from "./validationRule";

export function dataValidation(cells: Cells): Thing {
  return thing(VALIDATION, cells);
}

const ANY: Validation = { rule: { kind: "any" }, onError: "stop" };
const STYLES = ["stop", "warning", "information"] as const;
const STYLE_WORDS = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const VALIDATION = kindOf<Cells>({
  name: "DataValidation",
  properties: {
    Type: { since: 8, get: (cells) => typeOfRule(first(cells)?.rule) },
    Rule: {
      since: 8,
      get: (cells) => ruleToWire((first(cells) ?? ANY).rule),
      set(cells, value, runtime) {
        change(cells, { rule: ruleFromWire(fields(value), cells.sheet, runtime) });
      },
    },
    Prompt: {
      since: 8,
      get: (cells) => message(first(cells)?.prompt, "showPrompt"),
      set(cells, value, runtime) {
        const { showPrompt, ...told } = fields(value);
        if (!flag(showPrompt)) throw runtime.unknown("DataValidation.prompt.showPrompt = false");
        change(cells, { prompt: sentence(told) });
      },
    },
    ErrorAlert: {
      since: 8,
      get: (cells) => ({
        ...message(first(cells)?.error, "showAlert"),
        style: STYLE_WORDS[(first(cells) ?? ANY).onError],
      }),
      set(cells, value, runtime) {
        const { showAlert, style, ...told } = fields(value);
        if (!flag(showAlert)) throw runtime.unknown("DataValidation.errorAlert.showAlert = false");
        change(cells, { error: sentence(told), onError: word(style, STYLES) });
      },
    },
    IgnoreBlanks: {
      since: 8,
      get: () => true,
      set(_cells, value, runtime) {
        if (!flag(value)) throw runtime.unknown("DataValidation.ignoreBlanks = false");
      },
    },
  },
  methods: {
    Clear: { since: 8, run: ({ sheet, boxes }) => boxes.forEach((box) => sheet.setValidation(box, null)) },
  },
});

function first({ sheet, boxes }: Cells): Validation | null {
  const [box] = boxes;
  return box ? sheet.validation(box.top, box.left) : null;
}

/** Rule, prompt and alert come one by one; what was set before stays. */
function change(cells: Cells, part: Partial<Validation>): void {
  const validation: Validation = { ...(first(cells) ?? ANY), ...part };
  cells.boxes.forEach((box) => cells.sheet.setValidation(box, validation));
}

function sentence({ title, message: said }: Readonly<Record<string, unknown>>): {
  title: string;
  text: string;
} {
  if (text(title).length > 32 || text(said).length > 255) throw new Failure("InvalidArgument");
  return { title: text(title), text: text(said) };
}

function message(told: { readonly title: string; readonly text: string } | undefined, shown: string) {
  return { title: told?.title ?? "", message: told?.text ?? "", [shown]: true };
}
