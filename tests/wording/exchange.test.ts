import type { ChangeKind, Why } from "../../src/exchange/comparison";
import type { Refusal, ReturnNote } from "../../src/exchange/returned";
import { formatDay } from "../../src/registers/text/dates";
import { type Language, tellNote, tellRefusal, wordings } from "../../src/wording";
import { d } from "../books";

const sheet = "Xác nhận không phát sinh";
const cell = "AB1234";
const field = "Kế hoạch chăm sóc số hóa";

const NOTES: { readonly [Kind in ReturnNote["kind"]]: Extract<ReturnNote, { kind: Kind }> } = {
  "received-before": { kind: "received-before", on: d("30/11/2026") },
  "not-sent-by-us": { kind: "not-sent-by-us" },
  "sending-unknown": { kind: "sending-unknown", sending: "BCDF2345" },
  "older-version": { kind: "older-version" },
  "baseline-lost": { kind: "baseline-lost" },
  "baseline-damaged": { kind: "baseline-damaged" },
  unlocked: { kind: "unlocked" },
  macros: { kind: "macros" },
  "external-links": { kind: "external-links" },
  "counts-from-1904": { kind: "counts-from-1904" },
  "sheet-missing": { kind: "sheet-missing", sheet },
  "sheet-twice": { kind: "sheet-twice", sheet, other: "Bản sao" },
  "sheet-unknown": { kind: "sheet-unknown", sheet: "Sheet1", filled: 123 },
  "table-lost": { kind: "table-lost", sheet, cell },
  "header-missing": { kind: "header-missing", sheet },
  "header-repeated": { kind: "header-repeated", sheet, cell },
  "rows-below-table": { kind: "rows-below-table", sheet, cell, count: 12 },
  "column-missing": { kind: "column-missing", sheet, field },
  "column-renamed": { kind: "column-renamed", sheet, cell, name: "KH chăm sóc", field },
  "column-unknown": { kind: "column-unknown", sheet, cell, name: "Ghi thêm", filled: 3 },
  "column-twice": { kind: "column-twice", sheet, cell, field },
  "ids-missing": { kind: "ids-missing", sheet },
  "ids-copied": { kind: "ids-copied", sheet, cell, count: 2 },
  "ids-copied-here": { kind: "ids-copied-here", sheet, row: 12, count: 2 },
  "dates-as-text": { kind: "dates-as-text", sheet, cell, field, count: 2 },
  unreadable: { kind: "unreadable", sheet, cell, field, count: 2 },
  "rows-not-found": { kind: "rows-not-found", sheet, count: 2 },
  "many-deleted": { kind: "many-deleted", sheet, count: 120, sent: 160 },
};

const REFUSALS: { readonly [Kind in Refusal["kind"]]: Extract<Refusal, { kind: Kind }> } = {
  "other-campaign": { kind: "other-campaign", there: "hoai-nhon-2026-2030", here: "son-la-2026" },
  "other-year": { kind: "other-year", there: 2025, here: 2026 },
  "newer-version": { kind: "newer-version" },
  "other-workbook": { kind: "other-workbook" },
  "no-register": { kind: "no-register" },
  "same-as": { kind: "same-as", file: "2026_QLCS_ban-gui-phong.xlsx" },
};

const WHYS = Object.keys(wordings.vi.exchange.whys) as Why[];
const KINDS = Object.keys(wordings.vi.exchange.kinds) as ChangeKind[];
const AWAITING = KINDS.flatMap((kind) =>
  [null, ...WHYS].map((why) => ({ kind, why, sheet, cell, isHere: why !== null, fields: [field] })),
);

/** Words of our trade, and what slips in when a value is not there. */
const TRADE =
  /undefined|null|NaN|\[object|true|false|parse|string|boolean|array|json|xml|\btable\b|baseline|merge/i;

describe.each(Object.keys(wordings) as Language[])("exchange in %s", (language) => {
  const wording = wordings[language];
  const sentences = [
    ...Object.values(NOTES).map((note) => tellNote(note, wording, formatDay)),
    ...Object.values(REFUSALS).map((refusal) => tellRefusal(refusal, wording)),
    ...AWAITING.map((change) => wording.exchange.awaiting(change)),
  ];

  test.each(sentences)("%s", (sentence) => {
    expect(sentence).toBe(sentence.normalize("NFC"));
    expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u);
    expect(sentence).not.toMatch(TRADE);
    expect(sentence).not.toMatch(/ {2}|\s[,;.]|[,;][,.;]/);
    expect(sentence.length).toBeLessThanOrEqual(270);
  });

  test("says where, what and how many", () => {
    for (const { kind, ...said } of Object.values(NOTES)) {
      const sentence = tellNote(NOTES[kind], wording, formatDay);
      const wanted = Object.entries(said).map(([key, value]) =>
        key === "on" ? "30/11/2026" : String(value),
      );
      expect(wanted.filter((text) => !sentence.includes(text))).toEqual([]);
    }
  });

  test("says of every kind and reason another thing", () => {
    for (const words of [wording.exchange.kinds, wording.exchange.whys]) {
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
    }
  });
});
