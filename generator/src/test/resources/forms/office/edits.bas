REM Carries out a list of edits in one run of the office program: a line each, its words separated by tabs. Rows and columns count from 0.
Sub Main(list As String)
  Dim file As Integer, text As String, words, document
  file = FreeFile
  Open list For Input As #file
  Do While Not Eof(file)
    Line Input #file, text
    words = Split(text, Chr(9))
    If words(0) = "open" Then
      document = StarDesktop.loadComponentFromURL(words(1), "_blank", 0, Array(Value("Hidden", True)))
    ElseIf words(0) = "save" Then
      document.calculateAll()
      document.storeToURL(words(1), Array(Value("FilterName", "Calc MS Excel 2007 XML")))
      document.close(True)
    Else
      On Error Resume Next
      Edit(document, words)
      On Error GoTo 0
    End If
  Loop
  Close #file
  Open list & ".done" For Output As #file
  Print #file, "done"
  Close #file
  StarDesktop.terminate()
End Sub

Sub Edit(document, words)
  Dim sheet
  sheet = document.Sheets.getByIndex(CInt(words(1)))
  Select Case words(0)
    Case "unprotect"
      sheet.unprotect("")
    Case "sort"
      sheet.getCellRangeByName(words(2)).sort(Array(Value("SortFields", Fields(CInt(words(3)))), Value("ContainsHeader", False)))
    Case "move"
      sheet.moveRange(sheet.getCellRangeByName(words(3)).CellAddress, sheet.getCellRangeByName(words(2)).RangeAddress)
    Case "copy"
      sheet.copyRange(sheet.getCellRangeByName(words(3)).CellAddress, sheet.getCellRangeByName(words(2)).RangeAddress)
    Case "insert"
      sheet.Rows.insertByIndex(CInt(words(2)), CInt(words(3)))
    Case "delete"
      sheet.Rows.removeByIndex(CInt(words(2)), CInt(words(3)))
    Case "copysheet"
      document.Sheets.copyByName(sheet.Name, sheet.Name & " (" & words(2) & ")", CInt(words(1)) + 1)
    Case "hide"
      sheet.Rows.getByIndex(CInt(words(2))).IsVisible = False
    Case "hidecolumn"
      sheet.Columns.getByIndex(CInt(words(2))).IsVisible = False
    Case "text"
      sheet.getCellRangeByName(words(2)).String = words(3)
    Case "number"
      sheet.getCellRangeByName(words(2)).Value = Val(words(3))
    Case "formula"
      sheet.getCellRangeByName(words(2)).Formula = words(3)
    Case "clear"
      sheet.getCellRangeByName(words(2)).clearContents(1 + 2 + 4 + 16)
    Case "merge"
      sheet.getCellRangeByName(words(2)).merge(True)
    Case "format"
      sheet.getCellRangeByName(words(2)).NumberFormat = Format(document, words(3))
    Case "deletecolumn"
      sheet.Columns.removeByIndex(CInt(words(2)), 1)
    Case "note"
      sheet.Annotations.insertNew(sheet.getCellRangeByName(words(2)).CellAddress, words(3))
  End Select
End Sub

Function Format(document, code As String) As Long
  Dim locale As New com.sun.star.lang.Locale
  Format = document.NumberFormats.queryKey(code, locale, False)
  If Format < 0 Then Format = document.NumberFormats.addNew(code, locale)
End Function

Function Fields(column As Integer)
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = column
  field(0).IsAscending = True
  Fields = field()
End Function

Function Value(name As String, content)
  Dim pair As New com.sun.star.beans.PropertyValue
  pair.Name = name
  pair.Value = content
  Value = pair
End Function
