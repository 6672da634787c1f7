import type { LiveSheet } from "../../book/liveBook";
import type { ConditionalFormatPlan } from "../../../workbook/plan";
import { color, flag, text } from "./argument";
import { intersection } from "../../book/boxes";
import type { Cells } from "./cells";
import { Failure } from "./failure";
import { kindOf, leadsTo, orNull } from "./kind";
import type { Runtime } from "./runtime";
import { isAbsoluteFormula } from "./scalarFormula";
import { thing, type Thing } from "./thing";

export function conditionalFormats(cells: Cells): Thing {
  return thing(FORMATS, cells);
}

/** A format that a batch is putting together; the workbook gets it whole at the batch's end. */
interface Draft {
  readonly id: string;
  readonly cells: Cells;
  formula: string | null;
  style: ConditionalFormatPlan["style"];
}

const FORMATS = kindOf<Cells>({
  name: "ConditionalFormatCollection",
  properties: {},
  methods: {
    Add: {
      since: 6,
      run(cells, [type], runtime) {
        if (type !== "Custom") throw runtime.unknown(`ConditionalFormatCollection.add("${text(type)}")`);
        return thing(FORMAT, draftOf(cells, runtime));
      },
    },
    ClearAll: {
      since: 6,
      run: ({ sheet, boxes }) => boxes.forEach((box) => sheet.clearConditionalFormats(box)),
    },
    GetCount: { since: 6, run: (cells) => existing(cells).length },
    GetItemOrNullObject: { since: 14, run: orNull((_cells, [id], runtime) => draftById(id, runtime)) },
  },
  collection: {
    items: (cells) => existing(cells).map((format, index) => thing(EXISTING, { format, index })),
    item: (_cells, id, runtime) => draftById(id, runtime),
  },
});

/** What is there already can be counted and cleared, not read: that is not to be relied on in Excel either. */
const EXISTING = kindOf<{ readonly format: ConditionalFormatPlan; readonly index: number }>({
  name: "ConditionalFormat",
  properties: {
    Type: { since: 6, get: () => "Custom" },
    Priority: { since: 6, get: ({ index }) => index },
  },
  methods: {},
});

const FORMAT = kindOf<Draft>({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { since: 6, get: ({ id }) => id },
    Type: { since: 6, get: () => "Custom" },
    Custom: leadsTo((draft) => thing(CUSTOM, draft), 6),
    StopIfTrue: {
      since: 6,
      get: () => false,
      set(_draft, value, runtime) {
        if (flag(value)) throw runtime.unknown("ConditionalFormat.stopIfTrue = true");
      },
    },
  },
  methods: {},
});

const CUSTOM = kindOf<Draft>({
  name: "CustomConditionalFormat",
  properties: {
    Rule: leadsTo((draft) => thing(RULE, draft), 6),
    Format: leadsTo((draft) => thing(LOOK, draft), 6),
  },
  methods: {},
});

const RULE = kindOf<Draft>({
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      since: 6,
      get: ({ formula }) => (formula === null ? "" : `=${formula}`),
      set(draft, value) {
        if (!text(value).startsWith("=")) throw new Failure("InvalidArgument");
        draft.formula = text(value).slice(1);
      },
    },
  },
  methods: {},
});

const LOOK = kindOf<Draft>({
  name: "ConditionalRangeFormat",
  properties: {
    Fill: leadsTo((draft) => thing(FILL, draft), 6),
    Font: leadsTo((draft) => thing(FONT, draft), 6),
  },
  methods: {},
});

const FILL = kindOf<Draft>({
  name: "ConditionalRangeFill",
  properties: { Color: { since: 6, set: (draft, value) => paint(draft, { fill: color(value) }) } },
  methods: {},
});

const FONT = kindOf<Draft>({
  name: "ConditionalRangeFont",
  properties: {
    Color: { since: 6, set: (draft, value) => paint(draft, { color: color(value) }) },
    Bold: { since: 6, set: (draft, value) => paint(draft, { bold: flag(value) }) },
  },
  methods: {},
});

function paint(draft: Draft, part: ConditionalFormatPlan["style"]): void {
  draft.style = { ...draft.style, ...part };
}

const drafts = new WeakMap<Runtime, Map<string, Draft>>();
let made = 0;

function draftOf(cells: Cells, runtime: Runtime): Draft {
  mustBeOpen(cells.sheet);
  const open = drafts.get(runtime) ?? new Map<string, Draft>();
  drafts.set(runtime, open);
  const draft: Draft = { id: `{CF-${String(++made)}}`, cells, formula: null, style: {} };
  open.set(draft.id, draft);
  runtime.atEnd(() => settle(draft, runtime));
  return draft;
}

function settle(draft: Draft, runtime: Runtime): void {
  drafts.get(runtime)?.delete(draft.id);
  const { formula, style, cells } = draft;
  if (formula === null)
    throw runtime.unknown("a custom conditional format without its formula in the same batch");
  if (cells.boxes.length > 1 && !isAbsoluteFormula(`=${formula}`))
    throw runtime.unknown("a relative conditional format on several areas");
  for (const box of cells.boxes) cells.sheet.addConditionalFormat({ box, formula, style });
}

function draftById(id: unknown, runtime: Runtime): Thing {
  const draft = drafts.get(runtime)?.get(text(id));
  if (!draft) throw runtime.unknown("a conditional format of an earlier batch");
  return thing(FORMAT, draft);
}

function existing({ sheet, boxes }: Cells): readonly ConditionalFormatPlan[] {
  return sheet.conditionalFormats.filter((format) => boxes.some((box) => intersection(box, format.box)));
}

function mustBeOpen(sheet: LiveSheet): void {
  if (sheet.protected) throw new Failure("AccessDenied");
}
