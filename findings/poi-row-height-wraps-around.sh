#!/usr/bin/env bash
# Apache POI 5.5.1 (poi-ooxml): a row that is made higher than 1638 points gets a negative height, and the file is written with it.
#
# Bet: XSSFRow.setHeightInPoints(float) stores the points that it is given, or refuses them as XSSFSheet.setColumnWidth refuses more than
# 255 characters. Excel's limit is 409.5 points.
# Seen: it goes by way of setHeight(short) in twentieths of a point, so 1638.35 points are the most that fit; beyond, the number wraps
# around. What lies between Excel's limit and that is stored as it is. Nothing is thrown, and the part says <row ht="-1276.8" customHeight="true">.
#
#   409.5 -> 409.5
#   700.0 -> 700.0
#   2000.0 -> -1276.8
#   column of 256 characters: The maximum column width for an individual cell is 255 characters.
#
# Cure: heights that are worked out from texts are cut at 409 points before they are set.
# Needs a JDK (17 or newer) and Maven; fails when this changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<POM
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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Probe {
    public static void main(String[] arguments) throws Exception {
        float[] heights = {409.5f, 700f, 2000f};
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet();
            for (int row = 0; row < heights.length; row++) {
                sheet.createRow(row).setHeightInPoints(heights[row]);
            }
            try {
                sheet.setColumnWidth(0, 256 * 256);
            } catch (IllegalArgumentException e) {
                System.out.println("column of 256 characters: " + e.getMessage());
            }
            book.write(file);
        }
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            for (int row = 0; row < heights.length; row++) {
                System.out.println(heights[row] + " -> " + read.getSheetAt(0).getRow(row).getCTRow().getHt());
            }
        }
    }
}
JAVA
expected='column of 256 characters: The maximum column width for an individual cell is 255 characters.
409.5 -> 409.5
700.0 -> 700.0
2000.0 -> -1276.8'
found=$(java -cp 'lib/*' Probe.java 2>/dev/null | grep -E '^column| -> ')
[ "$found" = "$expected" ] || { echo "changed: $found"; exit 1; }
echo "as described: $found"
