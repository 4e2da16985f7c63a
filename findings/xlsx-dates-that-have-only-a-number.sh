#!/usr/bin/env bash
# Apache POI 5.5.1 (poi-ooxml), SheetJS 0.18.5, ExcelJS 4.4.0 and LibreOffice 7.4: the day 15 March 2024 in a cell of the number format 31.
#
# Bet: a format of the file is either written out in it or one of those that the standard lists by number; who reads XLSX for a living knows
# the list, and above all which formats make a date of a number. The list says of 31, for zh-cn, yyyy年m月d日, and of 57 yyyy年m月.
# Seen: POI takes its own name of the place in the list for the format, and so shows "reserved-45366x1F": the 0 of 0x1F becomes the number.
# Of 57 and 58 it knows nothing and shows 45366.0. For DateUtil none of them is a date, nor for ExcelJS, which gives 45366 for each. SheetJS and
# LibreOffice know them to be dates, and write them as if they were the format 14. Four readers, four values, and no 2024年3月15日. Where the
# same format is written out in the file, all know a date; but POI shows the quotation marks that are there to keep the words apart.
#
#   14: POI 3/15/24 (date), SheetJS 3/15/24, ExcelJS a date, LibreOffice 3/15/2024
#   31: POI reserved-45366x1F (no date), SheetJS 3/15/24, ExcelJS 45366, LibreOffice 3/15/2024
#   57: POI 45366.0 (no date), SheetJS 3/15/24, ExcelJS 45366, LibreOffice 3/15/2024
#   own (yyyy"年"m"月"d"日"): POI 2024"年"3"月"15"日" (date), SheetJS 2024年3月15日, ExcelJS a date, LibreOffice 2024年3月15日
#
# Source: ECMA-376 part 1, 18.8.30 (numFmt), as in https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.numberingformat;
# org.apache.poi.ss.usermodel.BuiltinFormats. The Javadoc of DataFormatter promises what is seen in Excel:
# https://poi.apache.org/apidocs/dev/org/apache/poi/ss/usermodel/DataFormatter.html
# Cure: returned forms are read without DataFormatter, by a list of one's own; what programs may show in different ways is a finding and no
# value (org.zhinan.form.filled.workbook.number.NumberFormat, and its twin among the scripts).
# Needs a JDK (17 or newer), Maven, Node with npm, and LibreOffice; fails when a value changes.
set -euo pipefail
export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>probe</groupId>
  <artifactId>probe</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.poi</groupId>
      <artifactId>poi-ooxml</artifactId>
      <version>5.5.1</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
npm install --silent --no-audit --no-fund --no-package-lock xlsx@0.18.5 exceljs@4.4.0 > log 2>&1 || cat log

cat > Probe.java <<'JAVA'
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Probe {
    public static void main(String[] arguments) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(); FileOutputStream file = new FileOutputStream("dates.xlsx")) {
            XSSFSheet sheet = book.createSheet();
            int own = book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\"");
            for (int format : new int[] {14, 27, 28, 31, 36, 57, 58, own}) {
                XSSFCellStyle style = book.createCellStyle();
                style.setDataFormat(format);
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                row.createCell(0).setCellValue(45366);
                row.getCell(0).setCellStyle(style);
                row.createCell(1).setCellValue(format == own ? "own" : "" + format);
            }
            book.write(file);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new FileInputStream("dates.xlsx"))) {
            for (Row row : book.getSheetAt(0)) {
                Cell cell = row.getCell(0);
                System.out.println(row.getCell(1) + ": POI " + new DataFormatter(Locale.US).formatCellValue(cell)
                        + (DateUtil.isCellDateFormatted(cell) ? " (date)" : " (no date)"));
            }
        }
    }
}
JAVA
java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Probe.java 2> log | grep ': POI' > poi || cat log
soffice "-env:UserInstallation=file://$work/profile" --headless \
    --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true' dates.xlsx > log 2>&1 || cat log

cat > probe.js <<'JS'
const lines = file => require('fs').readFileSync(file, 'utf8').split('\n');
const sheet = require('xlsx').readFile('dates.xlsx').Sheets.Sheet0;
const book = new (require('exceljs').Workbook)();
book.xlsx.readFile('dates.xlsx').then(() => book.worksheets[0].eachRow((row, i) => {
  const value = row.getCell(1).value;
  console.log(lines('poi')[i - 1] + ', SheetJS ' + sheet['A' + i].w + ', ExcelJS ' + (value instanceof Date ? 'a date' : value)
    + ', LibreOffice ' + lines('dates.csv')[i - 1].split(',')[0]);
}));
JS
node probe.js | tee seen
diff - seen <<'EXPECTED'
14: POI 3/15/24 (date), SheetJS 3/15/24, ExcelJS a date, LibreOffice 3/15/2024
27: POI reserved-45366x1B (no date), SheetJS 3/15/24, ExcelJS 45366, LibreOffice 3/15/2024
28: POI reserved-45366x1C (no date), SheetJS 3/15/24, ExcelJS 45366, LibreOffice 3/15/2024
31: POI reserved-45366x1F (no date), SheetJS 3/15/24, ExcelJS 45366, LibreOffice 3/15/2024
36: POI reserved-45366x24 (no date), SheetJS 3/15/24, ExcelJS 45366, LibreOffice 3/15/2024
57: POI 45366.0 (no date), SheetJS 3/15/24, ExcelJS 45366, LibreOffice 3/15/2024
58: POI 45366.0 (no date), SheetJS 3/15/24, ExcelJS 45366, LibreOffice 3/15/2024
own: POI 2024"年"3"月"15"日" (date), SheetJS 2024年3月15日, ExcelJS a date, LibreOffice 2024年3月15日
EXPECTED
