export {
  CLEAR,
  type ColumnMapping,
  columnsOf,
  type FieldMapping,
  type SheetColumn,
  type Source,
} from "./columnMapping";
export { fieldsLike, mapColumns } from "./mapColumns";
