import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The workbook with this sheet alone in sight, so that nothing else is printed. */
export function oneSheet(bytes: Uint8Array, sheet: string): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  let index = -1;
  let wanted = -1;
  const text = workbook
    .replace(/<sheet [^>]*>/g, (element) => {
      index++;
      const plain = element.replace(/ state="[^"]*"/, "");
      if (!plain.includes(` name="${sheet}"`)) return plain.replace("<sheet ", '<sheet state="hidden" ');
      wanted = index;
      return plain;
    })
    .replace(/<workbookView[^>]*>/, () => `<workbookView activeTab="${String(wanted)}"/>`);
  if (wanted < 0) throw new Error(`no sheet ${sheet}`);
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(text) });
}
