export const MACRO = "Recalculate";

/** Loads all files, calculates each so many times in every round, and writes a line of milliseconds for each round. */
export const BASIC = `Sub ${MACRO}(jobs As String, answers As String, rounds As Integer)
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
