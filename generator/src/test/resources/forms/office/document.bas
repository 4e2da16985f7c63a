REM Fills in a text document: a line for each edit, its words separated by tabs. A mistake is written to the file that says it is done.
Sub Main(list As String)
  Dim disk, stream, words, document, said As String
  On Error GoTo Failed
  said = "done"
  disk = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  stream = CreateUnoService("com.sun.star.io.TextInputStream")
  stream.setInputStream(disk.openFileRead(ConvertToURL(list)))
  stream.setEncoding("UTF-8")
  Do While Not stream.isEOF()
    words = Split(stream.readLine(), Chr(9))
    If UBound(words) > 0 Then
      If words(0) = "open" Then
        document = StarDesktop.loadComponentFromURL(words(1), "_blank", 0, Array(Value("Hidden", True)))
      ElseIf words(0) = "save" Then
        document.storeToURL(words(1), Array(Value("FilterName", "MS Word 2007 XML")))
        document.close(True)
      Else
        Edit(document, words)
      End If
    End If
  Loop
  GoTo Finish
Failed:
  said = Join(words, " ") & ": " & Error$ & " in line " & Erl
Finish:
  On Error GoTo 0
  Open list & ".done" For Output As #1
  Print #1, said
  Close #1
  StarDesktop.terminate()
End Sub

Sub Edit(document, words)
  Dim table, cell, cursor, added
  table = document.getTextTables().getByIndex(0)
  If words(0) = "behind" Then
    WriteBehind(document, words(1), words(2))
    Exit Sub
  ElseIf words(0) = "track" Then
    document.RecordChanges = (words(1) = "on")
    Exit Sub
  ElseIf words(0) = "insert" Then
    table.getRows().insertByIndex(CInt(words(1)), 1)
    Exit Sub
  ElseIf words(0) = "merge" Then
    cursor = table.createCursorByCellName(words(1))
    cursor.gotoCellByName(words(2), True)
    cursor.mergeRange()
    Exit Sub
  End If
  cell = table.getCellByName(words(1))
  cursor = cell.createTextCursor()
  Select Case words(0)
    Case "text"
      cell.setString(Join(Split(words(2), "|"), Chr(10)))
    Case "append"
      cursor.gotoEnd(False)
      cell.insertString(cursor, words(2), False)
    Case "erase"
      cursor.gotoStart(False)
      cursor.goRight(CInt(words(2)), True)
      cursor.setString("")
    Case "comment"
      added = document.createInstance("com.sun.star.text.textfield.Annotation")
      added.Content = words(2)
      cell.insertTextContent(cursor, added, False)
    Case "nested"
      added = document.createInstance("com.sun.star.text.TextTable")
      added.initialize(1, 2)
      cell.insertTextContent(cursor, added, False)
      added.getCellByName("A1").setString(words(2))
    Case "hide"
      cursor.gotoEnd(True)
      cursor.CharHidden = True
  End Select
End Sub

Sub WriteBehind(document, label As String, text As String)
  Dim all, part
  all = document.getText().createEnumeration()
  Do While all.hasMoreElements()
    part = all.nextElement()
    If part.supportsService("com.sun.star.text.Paragraph") Then
      If InStr(part.getString(), label) > 0 Then
        document.getText().insertString(part.getEnd(), text, False)
      End If
    End If
  Loop
End Sub

Function Value(name As String, content)
  Dim pair As New com.sun.star.beans.PropertyValue
  pair.Name = name
  pair.Value = content
  Value = pair
End Function
