export const MODULE = "Module1";
export const MACRO = "Recalculate";

/** Loads all files, calculates each so many times in every round, and writes a line of milliseconds for each round. */
const BASIC = `Sub ${MACRO}(jobs As String, answers As String, rounds As Integer)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim documents(20) As Object
  Dim job
  Dim times(20) As Integer
  Dim line As String
  Dim count As Integer
  Dim round As Integer
  Dim i As Integer
  Dim n As Integer
  Dim started As Long
  On Error GoTo Broken
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  count = 0
  Open jobs For Input As #1
  Open answers For Output As #2
  While Not EOF(1)
    Line Input #1, line
    job = Split(line, "|")
    times(count) = CInt(job(0))
    documents(count) = StarDesktop.loadComponentFromURL(ConvertToURL(job(1)), "_blank", 0, hidden())
    documents(count).calculateAll()
    count = count + 1
  Wend
  Close #1
  For round = 1 To rounds
    line = ""
    For i = 0 To count - 1
      started = GetSystemTicks()
      For n = 1 To times(i)
        documents(i).calculateAll()
      Next
      line = line & " " & (GetSystemTicks() - started) / times(i)
    Next
    Print #2, Trim(line)
  Next
  Close #2
  StarDesktop.terminate()
  Exit Sub
Broken:
  Print #2, "error: " & Error$
  Close #2
  StarDesktop.terminate()
End Sub
`;

/** The files of the library Standard of a profile. */
export function script(): Readonly<Record<string, string>> {
  const library = (element: string) =>
    `${head("library", "library")}<library:library xmlns:library="http://openoffice.org/2000/library" ` +
    `library:name="Standard" library:readonly="false" library:passwordprotected="false">${element}</library:library>`;
  return {
    "script.xlb": library(`<library:element library:name="${MODULE}"/>`),
    "dialog.xlb": library(""),
    [`${MODULE}.xba`]:
      `${head("module", "script")}<script:module xmlns:script="http://openoffice.org/2000/script" ` +
      `script:name="${MODULE}" script:language="StarBasic">${escaped(BASIC)}</script:module>`,
  };
}

function head(file: string, prefix: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${prefix}:${file} PUBLIC ` +
    `"-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}.dtd">\n`
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
