import type { Campaign, Part, Target } from "../../campaign/campaign";
import type { Line } from "../../workbook/plan";
import { type PartTexts, partTexts } from "../formulas/texts";
import { verdictWord } from "../formulas/verdict";
import { howCells } from "../howLayout";
import { cell, fitted, formula, line } from "../lines";
import { targetFormula } from "../targets";
import { header, WIDTHS } from "./columns";

/** What the lines below the header speak of, by id: a department, a target, or one of several parts. */
export function targetOrder({ departments, targets }: Campaign): string[] {
  return departments.flatMap(({ id }) => [
    id,
    ...targets
      .filter(({ department }) => department === id)
      .flatMap((target) => [
        target.id,
        ...(target.parts.length > 1 ? target.parts.map((part) => part.id) : []),
      ]),
  ]);
}

/** Each department's targets; one of several parts has a line for each part below its own. */
export function targetLines(campaign: Campaign): Line[] {
  return [
    header(HEADERS),
    ...campaign.departments.flatMap(({ id, name }) => [
      line(cell(id, "section"), cell(name, "section"), ...WIDTHS.slice(2).map(() => cell(null, "section"))),
      ...campaign.targets
        .filter(({ department }) => department === id)
        .flatMap((target) => linesOf(target, campaign)),
    ]),
  ];
}

function linesOf(target: Target, campaign: Campaign): Line[] {
  const how = howCells(campaign);
  const verdict = (id: string) => formula(verdictWord(how(id, "verdict")), "verdict");
  const counts = (part: Part, texts: PartTexts) => [
    formula(`${targetFormula(part.id, "text")}&""`, "plain"),
    formula(`${targetFormula(part.id, "clause")}&""`, "center"),
    formula(texts.level, "center"),
    formula(texts.count, "center"),
    formula(texts.ratio, "ratio"),
    formula(texts.coverage, "plain"),
    formula(texts.gap, "plain"),
    verdict(part.id),
  ];
  const [only, ...more] = target.parts;
  const texts = (part: Part) => partTexts(part, (column) => how(part.id, column));
  const fit = (one: Line, text: string) => fitted(WIDTHS, one, [null, text]);
  if (only && more.length === 0) {
    return [fit(line(cell(target.id, "strong"), ...counts(only, texts(only))), only.text)];
  }
  const head = line(
    cell(target.id, "strong"),
    cell(target.text, "strong"),
    cell(target.clause, "center"),
    cell("mọi phần đạt", "center"),
    ...WIDTHS.slice(5).map(() => cell(null, "plain")),
    verdict(target.id),
  );
  return [
    fit(head, target.text),
    ...target.parts.map((part) =>
      fit(line(cell(part.id, "indented"), ...counts(part, texts(part))), part.text),
    ),
  ];
}

export const HEADERS = [
  "Mã",
  "Chỉ tiêu",
  "Căn cứ",
  "Mức giao",
  "Đạt/phạm vi",
  "Tỷ lệ",
  "Độ phủ số liệu",
  "Còn thiếu",
  "Kết quả",
];
