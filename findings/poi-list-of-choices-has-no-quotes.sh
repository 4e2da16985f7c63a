#!/usr/bin/env bash
# Apache POI 5.5.1 (poi-ooxml) and LibreOffice 7.4: a list of choices for a cell, one of which has a comma in it.
#
# Bet: createExplicitListConstraint(String...) takes the choices one by one, so a cell offers as many as there are, or POI refuses a choice
# that the format cannot hold, as it refuses lists of more than 255 characters.
# Seen: the format has one text for the whole list, with commas between the choices and nothing to quote one. POI joins what it is given, and
# "Finance, Ministry of" becomes two choices. The constraint that was given still says three; the same sheet, asked a moment later, says
# four. LibreOffice offers those four, and the name that was meant is none of them.
#
#   given: 3 choices
#   read back by POI: 4 choices
#   offered by LibreOffice: "Finance" "Ministry of" "Education" "Health"
#   (a list of 256 characters: refused)
#
# Source: XSSFDataValidationConstraint.setExplicitListValues (joins) and the constructor by formula (splits again at each comma). ECMA-376
# part 1, 18.3.1.33, has but the text; the user's guide, https://poi.apache.org/components/spreadsheet/quick-guide.html#Validation, warns of nothing.
# Cure: choices stand in cells, and the rule names the cells (createFormulaListConstraint), as in all of Zhinan's workbooks.
# Needs a JDK (17 or newer), Maven and LibreOffice; fails when this changes.
set -euo pipefail
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

cat > Probe.java <<'JAVA'
import java.io.FileOutputStream;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Probe {
    public static void main(String[] arguments) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream file = new FileOutputStream("book.xlsx")) {
            XSSFSheet sheet = book.createSheet();
            XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
            DataValidationConstraint given =
                    helper.createExplicitListConstraint(new String[] {"Finance, Ministry of", "Education", "Health"});
            sheet.addValidationData(helper.createValidation(given, new CellRangeAddressList(0, 0, 0, 0)));
            DataValidationConstraint read = sheet.getDataValidations().get(0).getValidationConstraint();
            System.out.println("given: " + given.getExplicitListValues().length + " choices");
            System.out.println("read back by POI: " + read.getExplicitListValues().length + " choices");
            try {
                helper.createExplicitListConstraint(new String[] {"x".repeat(256)});
            } catch (IllegalArgumentException e) {
                System.out.println("a list of 256 characters: refused");
            }
            book.write(file);
        }
    }
}
JAVA
java -cp 'lib/*' Probe.java 2> log | grep -E 'choices$|refused$' > seen || cat log
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to fods book.xlsx > log 2>&1 || cat log
grep -o 'cell-content-is-in-list([^)]*)' book.fods |
    sed 's/&quot;/"/g; s/.*(\(.*\))/offered by LibreOffice: \1/; s/;/ /g' >> seen
cat seen
diff - seen <<'EXPECTED'
given: 3 choices
read back by POI: 4 choices
a list of 256 characters: refused
offered by LibreOffice: "Finance" "Ministry of" "Education" "Health"
EXPECTED
