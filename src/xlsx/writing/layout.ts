export type { Layout, PlacedBlock, PlacedLines, PlacedTable } from "../../workbook/layout";
export { columnBox, formulaBlocks, isTable, layOut, plainCells } from "../../workbook/layout";
