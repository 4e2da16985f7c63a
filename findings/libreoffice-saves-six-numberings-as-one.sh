#!/usr/bin/env bash
# LibreOffice 7.4: the numbers of the articles in a DOCX that is opened and saved, by their number format.
#
# Bet: a program that reads and writes WordprocessingML and does not know a number format leaves it as it is, or writes plain digits, as it
# does for others; the numbers of a regulation that somebody only opened and saved stay what they were.
# Seen: six formats are read as one, and written as chineseCountingThousand. In ideographDigital the numbers are digits, 一〇 and 一一: whoever
# opens the saved file finds article 十一 where 一一 was, and references that were typed lead nowhere. LibreOffice can write such digits; it does
# for koreanDigital2. The enclosed ideographs (㊀) become ①, hex and japaneseDigitalTenThousand become decimal. Nothing is said of it.
#
#   chineseCounting: 第十一条 chineseCountingThousand
#   taiwaneseCounting: 第十一条 chineseCountingThousand
#   ideographDigital: 第十一条 chineseCountingThousand
#   koreanDigital2: 第一一条 koreanDigital2
#   ideographEnclosedCircle: 第⑪条 decimalEnclosedCircle
#   hex: 第11条 decimal
#   (the format in the file, number 11 as it is shown, the format in the saved file)
#
# Source: ConversionHelper::ConvertNumberingType (writerfilter/source/dmapper/ConversionHelper.cxx) has one case for all six; the
# formats are those of ECMA-376 part 1, 17.18.59 (ST_NumberFormat).
# Cure: import reads the file as it is, not through LibreOffice, and knows these formats; org.zhinan.importer.source.common.WordNumberFormat.
# Needs LibreOffice, zip and unzip; fails when a format changes.
set -euo pipefail
export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

formats=(decimal chineseCounting chineseCountingThousand taiwaneseCounting taiwaneseCountingThousand japaneseCounting ideographDigital
    koreanDigital2 ideographLegalTraditional chineseLegalSimplified ideographTraditional ideographEnclosedCircle
    decimalEnclosedCircleChinese japaneseDigitalTenThousand hex)
w='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
package=http://schemas.openxmlformats.org/package/2006
office=http://schemas.openxmlformats.org/officeDocument/2006
word=application/vnd.openxmlformats-officedocument.wordprocessingml

mkdir -p file/_rels file/word/_rels
relationship() {
  echo "<Relationships xmlns=\"$package/relationships\"><Relationship Id=\"r\" Type=\"$office/relationships/$1\" Target=\"$2\"/></Relationships>"
}
relationship officeDocument word/document.xml > file/_rels/.rels
relationship numbering numbering.xml > file/word/_rels/document.xml.rels
cat > 'file/[Content_Types].xml' <<XML
<Types xmlns="$package/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="$word.document.main+xml"/>
<Override PartName="/word/numbering.xml" ContentType="$word.numbering+xml"/></Types>
XML
{
  echo "<w:numbering $w>"
  for i in "${!formats[@]}"; do
    echo "<w:abstractNum w:abstractNumId=\"$i\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"11\"/><w:numFmt w:val=\"${formats[i]}\"/><w:suff w:val=\"space\"/>"
    echo "<w:lvlText w:val=\"第%1条\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum>"
  done
  for i in "${!formats[@]}"; do
    echo "<w:num w:numId=\"$((i + 1))\"><w:abstractNumId w:val=\"$i\"/></w:num>"
  done
  echo '</w:numbering>'
} > file/word/numbering.xml
{
  echo "<w:document $w><w:body>"
  for i in "${!formats[@]}"; do
    echo "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"$((i + 1))\"/></w:numPr></w:pPr><w:r><w:t>${formats[i]}</w:t></w:r></w:p>"
  done
  echo '</w:body></w:document>'
} > file/word/document.xml
(cd file && zip -q -r ../law.docx '[Content_Types].xml' _rels word)

for kind in docx txt:Text; do
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$kind" --outdir saved law.docx > log 2>&1 || cat log
done
unzip -q -p saved/law.docx word/numbering.xml | grep -o '<w:abstractNum \|<w:lvl w:ilvl="0"\|<w:numFmt w:val="[^"]*"' |
    awk -F'"' '/lvl /{first = 1} /numFmt/ && first {print $2; first = 0}' | head -"${#formats[@]}" > formats
sed 's/^\xEF\xBB\xBF//; s/^ *//' saved/law.txt | awk '{print $2 ": " $1}' > numbers
paste -d' ' numbers formats | tee seen
diff - seen <<'EXPECTED'
decimal: 第11条 decimal
chineseCounting: 第十一条 chineseCountingThousand
chineseCountingThousand: 第十一条 chineseCountingThousand
taiwaneseCounting: 第十一条 chineseCountingThousand
taiwaneseCountingThousand: 第十一条 chineseCountingThousand
japaneseCounting: 第十一条 chineseCountingThousand
ideographDigital: 第十一条 chineseCountingThousand
koreanDigital2: 第一一条 koreanDigital2
ideographLegalTraditional: 第壹拾壹条 ideographLegalTraditional
chineseLegalSimplified: 第壹拾壹条 chineseLegalSimplified
ideographTraditional: 第11条 ideographTraditional
ideographEnclosedCircle: 第⑪条 decimalEnclosedCircle
decimalEnclosedCircleChinese: 第⑪条 decimalEnclosedCircle
japaneseDigitalTenThousand: 第11条 decimal
hex: 第11条 decimal
EXPECTED
