import { edited, inserted, linked, related, sheetPart, START, textOf, type Parts, WORKBOOK } from "../parts";
import type { Ground, Places, Plant, Secret } from "./place";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Sheets of theirs, and what belongs to a sheet without standing in a cell. */
export const sheets: Places = {
  "a sheet of their own": extraSheet(""),
  "a hidden sheet": extraSheet(' state="hidden"'),
  "a very hidden sheet": extraSheet(' state="veryHidden"'),
  "the tab of a register": ({ parts, secret, chance, registers }) => {
    return edited(
      parts,
      WORKBOOK,
      ` name="${chance.pick(renamed.tabs(registers))}"`,
      ` name="${secret.word}"`,
    );
  },
  "the table of a register": ({ parts, secret, chance, registers }) => {
    const sheet = sheetPart(parts, chance.pick(renamed.tables(registers)));
    const rels = textOf(parts, `${sheet.replace("worksheets/", "worksheets/_rels/")}.rels`);
    const table = `xl/${/Target="\.\.\/(tables\/[^"]*)"/.exec(rels)?.[1] ?? "?"}`;
    const named = ` name="${secret.word}" displayName="${secret.word}" comment="${secret.text}"`;
    return edited(parts, table, / name="[^"]*" displayName="[^"]*"/, named);
  },
  "what a table is filtered by": ({ parts, secret, chance, registers }) => {
    const sheet = sheetPart(parts, chance.pick(registers));
    const rels = textOf(parts, `${sheet.replace("worksheets/", "worksheets/_rels/")}.rels`);
    const table = `xl/${/Target="\.\.\/(tables\/[^"]*)"/.exec(rels)?.[1] ?? "?"}`;
    const filter = `<filterColumn colId="0"><filters><filter val="${secret.text}"/></filters></filterColumn>`;
    const ref = /<autoFilter (ref="[^"]*")\/>/.exec(textOf(parts, table))?.[1] ?? "?";
    return edited(parts, table, /<autoFilter [^>]*\/>/, `<autoFilter ${ref}>${filter}</autoFilter>`);
  },
  "a list to choose from": rule(({ text, word }) => validation("list", `"${text},${word}"`, "")),
  "the message of a rule": rule(({ text, word }) =>
    validation("whole", "1", ` promptTitle="${word}" prompt="${text}" errorTitle="${word}" error="${text}"`),
  ),
  "a conditional format": onSheet("conditionalFormatting", ({ text }) => {
    const formula = `<formula>$A9="${text}"</formula>`;
    return `<conditionalFormatting sqref="A9"><cfRule type="expression" priority="99">${formula}</cfRule></conditionalFormatting>`;
  }),
  "the lines above and below a page": ({ parts, secret, chance, registers }) => {
    const sheet = sheetPart(parts, chance.pick(registers));
    const lines = `<headerFooter><oddHeader>&amp;L${secret.text}</oddHeader><oddFooter>&amp;R${secret.number}</oddFooter></headerFooter>`;
    return edited(parts, sheet, /<headerFooter[^>]*>.*<\/headerFooter>/, lines);
  },
  "a protected range": onSheet("protectedRanges", ({ word, text }) => {
    return `<protectedRanges><protectedRange sqref="A9" name="${word}" securityDescriptor="${text}"/></protectedRanges>`;
  }),
  "the code name of a sheet": ({ parts, secret, chance, registers }) => {
    return edited(
      parts,
      sheetPart(parts, chance.pick(registers)),
      "<sheetPr>",
      `<sheetPr codeName="${secret.word}">`,
    );
  },
  "an extension of a sheet": onSheet("extLst", ({ text }) => {
    const uri = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
    return `<extLst><ext uri="${uri}"><planted xmlns="urn:planted">${text}</planted></ext></extLst>`;
  }),
  "a link": ({ parts, secret, chance, registers }) => {
    const sheet = sheetPart(parts, chance.pick(registers));
    const target = `mailto:${encodeURIComponent(secret.text)}@example.org`;
    const link = linked(parts, sheet, { target, relation: "hyperlink", external: true });
    const shown = `display="${secret.text}" tooltip="${secret.number}"`;
    const element = `<hyperlinks><hyperlink ref="A9" r:id="${link.id}" ${shown}/></hyperlinks>`;
    return inserted(link.parts, sheet, "hyperlinks", element);
  },
};

/** A register is found by the name of its table or of its tab: it cannot lose both. */
const renamed = {
  tables: (registers: readonly string[]) => registers.slice(0, 8),
  tabs: (registers: readonly string[]) => registers.slice(8),
};

function validation(type: string, formula: string, more: string): string {
  const one = `<dataValidation type="${type}" sqref="BD9"${more}><formula1>${formula}</formula1></dataValidation>`;
  return `${one}</dataValidations>`;
}

function rule(xml: (secret: Secret) => string): Plant {
  return ({ parts, secret, chance, registers }) =>
    edited(parts, sheetPart(parts, chance.pick(registers)), "</dataValidations>", xml(secret));
}

function onSheet(element: string, xml: (secret: Secret) => string): Plant {
  return ({ parts, secret, chance, registers }) =>
    inserted(parts, sheetPart(parts, chance.pick(registers)), element, xml(secret));
}

/** Its name and its cells are secret. */
function extraSheet(state: string) {
  return ({ parts, secret }: Ground): Parts => {
    const number = String(textOf(parts, WORKBOOK).split("<sheet ").length + 100);
    const cell = `<c r="A1" t="inlineStr"><is><t>${secret.text}</t></is></c><c r="B1"><v>${secret.number}</v></c>`;
    const content = `${START}<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cell}</row></sheetData></worksheet>`;
    const name = `xl/worksheets/sheet${number}.xml`;
    const added = related(parts, WORKBOOK, { name, content, type: SHEET_TYPE, relation: "worksheet" });
    const tab = `<sheet name="${secret.word}" sheetId="${number}"${state} r:id="${added.id}"/></sheets>`;
    return edited(added.parts, WORKBOOK, "</sheets>", tab);
  };
}
