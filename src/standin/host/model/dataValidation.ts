import type { SeenValidation } from "../../../workbook/dressing";
import { fields, flag, text, word } from "./argument";
import type { Cells } from "./cells";
import { Failure } from "./failure";
import { kindOf } from "./kind";
import { thing, type Thing } from "./thing";
import { type Common, commonRule } from "./commonRule";
import { ruleFromWire, ruleToWire, typeOfRule } from "./validationRule";

export function dataValidation(cells: Cells): Thing {
  return thing(VALIDATION, cells);
}

const STYLES = ["stop", "warning", "information"] as const;
const STYLE_WORDS = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const VALIDATION = kindOf<Cells>({
  name: "DataValidation",
  properties: {
    Type: { since: 8, get: (cells) => typeOf(commonRule(cells, ruleOf)) },
    Rule: {
      since: 8,
      get: (cells, { book }) => told(cells, ruleOf, (seen) => ruleToWire(seen, book.date1904)),
      set(cells, value, runtime) {
        change(cells, { refuses: true, ...ruleFromWire(fields(value), runtime) });
      },
    },
    Prompt: {
      since: 8,
      get: (cells) => told(cells, promptOf, ({ prompt }) => message(prompt, "showPrompt")),
      set(cells, value, runtime) {
        const { showPrompt, ...words } = fields(value);
        if (!flag(showPrompt)) throw runtime.unknown("DataValidation.prompt.showPrompt = false");
        change(cells, { prompt: sentence(words) });
      },
    },
    ErrorAlert: {
      since: 8,
      get: (cells) =>
        told(cells, alertOf, ({ error, refuses, onError }) => ({
          ...message(error, "showAlert"),
          showAlert: refuses,
          style: STYLE_WORDS[onError],
        })),
      set(cells, value) {
        const { showAlert, style, ...words } = fields(value);
        const said = sentence(words);
        const error = said.title === "" && said.text === "" ? null : said;
        change(cells, { error, refuses: flag(showAlert), onError: word(style, STYLES) });
      },
    },
    IgnoreBlanks: {
      since: 8,
      get: (cells) => told(cells, ignoreBlankOf, ignoreBlankOf),
      set: (cells, value) => change(cells, { ignoreBlank: flag(value) }),
    },
  },
  methods: {
    Clear: { since: 8, run: ({ sheet, boxes }) => boxes.forEach((box) => sheet.setValidation(box, null)) },
  },
});

const ANY: SeenValidation = {
  type: "any",
  operator: "between",
  first: null,
  second: null,
  ignoreBlank: true,
  dropDown: true,
  prompt: null,
  error: null,
  refuses: true,
  onError: "stop",
};

const ruleOf = ({ type, operator, first, second, dropDown }: SeenValidation) => [
  type,
  operator,
  first,
  second,
  dropDown,
];
const promptOf = ({ prompt }: SeenValidation) => prompt;
const alertOf = ({ error, refuses, onError }: SeenValidation) => [error, refuses, onError];
const ignoreBlankOf = ({ ignoreBlank }: SeenValidation) => ignoreBlank;

/** Null where the cells differ. */
function told<T>(
  cells: Cells,
  part: (seen: SeenValidation) => unknown,
  tell: (seen: SeenValidation) => T,
): T | null {
  const common = commonRule(cells, part);
  return typeof common === "string" ? null : tell(common ?? ANY);
}

function typeOf(common: Common): string {
  return typeof common === "string" ? common : typeOfRule(common ?? ANY);
}

/** Rule, prompt and alert come one by one; what was set before stays. */
function change({ sheet, boxes }: Cells, part: Partial<SeenValidation>): void {
  const [first] = boxes;
  const there = first ? sheet.seenValidation(first.top, first.left) : null;
  boxes.forEach((box) => sheet.setSeenValidation(box, { ...(there ?? ANY), ...part }));
}

function sentence({ title, message: said }: Readonly<Record<string, unknown>>): {
  title: string;
  text: string;
} {
  if (text(title).length > 32 || text(said).length > 255) throw new Failure("InvalidArgument");
  return { title: text(title), text: text(said) };
}

function message(said: { readonly title: string; readonly text: string } | null, shown: string) {
  return { title: said?.title ?? "", message: said?.text ?? "", [shown]: true };
}
