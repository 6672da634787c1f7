import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { runBasic } from "../basic";

/**
 * What a person does in LibreOffice. Addresses are A1; a value that begins with # is a number. `sort` sorts the rows
 * of a range, its first row being the header, by its column of that number (from 0); `filter` hides the rows that do
 * not hold the value there.
 */
export type Step =
  | { readonly do: "set"; readonly sheet: string; readonly cell: string; readonly value: string }
  | { readonly do: "sort"; readonly sheet: string; readonly range: string; readonly column: number }
  | {
      readonly do: "filter";
      readonly sheet: string;
      readonly range: string;
      readonly column: number;
      readonly value: string;
    }
  | { readonly do: "insertRow" | "deleteRow"; readonly sheet: string; readonly row: number };

/**
 * Opens the file in LibreOffice, does the steps and saves it as .xlsx; answers the new file, and how many rows the
 * filters left to be seen. Guard callers with `needsLibreOffice`.
 */
export function workedInLibreOffice(file: string, steps: readonly Step[], profile: string): Worked {
  const out = file.replace(".xlsx", "-libreoffice.xlsx");
  const list = file.replace(".xlsx", ".steps");
  const answers = file.replace(".xlsx", ".answers");
  writeFileSync(list, steps.map((step) => `${lineOf(step)}\n`).join(""));
  const said = runBasic({ source: BASIC, profile, call: `Work("${file}","${out}","${list}","${answers}")` });
  const lines = readFileSync(answers, "utf8").trim().split(/\r?\n/);
  if (lines.at(-1) !== "done") throw new Error(`LibreOffice did not finish: ${lines.join(" | ")} ${said}`);
  return { file: out, seen: lines.slice(0, -1).map(Number) };
}

export interface Worked {
  readonly file: string;
  readonly seen: readonly number[];
}

export function profileIn(folder: string): string {
  return join(folder, "macro-profile");
}

/** Fields are parted by tabs; the file is read as the system's eight-bit text, so letters beyond ASCII are spelled. */
function lineOf(step: Step): string {
  const words = (...all: (string | number)[]) => all.map((word) => spelled(String(word))).join("\t");
  switch (step.do) {
    case "set":
      return words(step.do, step.sheet, step.cell, step.value);
    case "sort":
      return words(step.do, step.sheet, step.range, step.column);
    case "filter":
      return words(step.do, step.sheet, step.range, step.column, step.value);
    default:
      return words(step.do, step.sheet, step.row);
  }
}

function spelled(text: string): string {
  return Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 128 && letter !== "&" ? letter : `&${code.toString(16).padStart(4, "0")}`;
  }).join("");
}

const BASIC = `Function Plain(word As String) As String
  Dim at As Integer
  at = InStr(word, "&")
  While at > 0
    word = Left(word, at - 1) & Chr(CLng("&H" & Mid(word, at + 1, 4))) & Mid(word, at + 5)
    at = InStr(at + 1, word, "&")
  Wend
  Plain = word
End Function

Function RowsSeen(range As Object) As Integer
  Dim i As Integer
  Dim count As Integer
  count = 0
  For i = 1 To range.Rows.Count - 1
    If range.Rows.getByIndex(i).IsVisible Then count = count + 1
  Next
  RowsSeen = count
End Function

Sub Work(source As String, target As String, steps As String, answers As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  Dim sorting(1) As New com.sun.star.beans.PropertyValue
  Dim order(0) As New com.sun.star.table.TableSortField
  Dim wanted(0) As New com.sun.star.sheet.TableFilterField
  Dim document As Object
  Dim sheet As Object
  Dim range As Object
  Dim filter As Object
  Dim line As String
  Dim words
  Dim i As Integer
  On Error GoTo Broken
  Open steps For Input As #1
  Open answers For Output As #2
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  While Not EOF(1)
    Line Input #1, line
    words = Split(line, Chr(9))
    For i = 0 To UBound(words)
      words(i) = Plain(CStr(words(i)))
    Next
    sheet = document.Sheets.getByName(words(1))
    Select Case words(0)
      Case "set"
        If Left(words(3), 1) = "#" Then
          sheet.getCellRangeByName(words(2)).Value = CDbl(Mid(words(3), 2))
        Else
          sheet.getCellRangeByName(words(2)).String = words(3)
        End If
      Case "sort"
        range = sheet.getCellRangeByName(words(2))
        order(0).Field = CInt(words(3))
        order(0).IsAscending = False
        sorting(0).Name = "ContainsHeader"
        sorting(0).Value = True
        sorting(1).Name = "SortFields"
        sorting(1).Value = order()
        range.sort(sorting())
      Case "filter"
        range = sheet.getCellRangeByName(words(2))
        filter = range.createFilterDescriptor(True)
        filter.ContainsHeader = True
        wanted(0).Field = CInt(words(3))
        wanted(0).Operator = com.sun.star.sheet.FilterOperator.EQUAL
        wanted(0).IsNumeric = False
        wanted(0).StringValue = words(4)
        filter.setFilterFields(wanted())
        range.filter(filter)
        Print #2, CStr(RowsSeen(range))
      Case "insertRow"
        sheet.Rows.insertByIndex(CInt(words(2)) - 1, 1)
      Case "deleteRow"
        sheet.Rows.removeByIndex(CInt(words(2)) - 1, 1)
    End Select
  Wend
  saving(0).Name = "FilterName"
  saving(0).Value = "Calc MS Excel 2007 XML"
  document.storeToURL(ConvertToURL(target), saving())
  Print #2, "done"
  Close #2
  StarDesktop.terminate()
  Exit Sub
Broken:
  Print #2, "error: " & Error$ & " at " & line
  Close #2
  StarDesktop.terminate()
End Sub
`;
