#!/usr/bin/env bash
# Apache POI 5.5.1 (poi-ooxml): a workbook that is saved looks for an XSLT engine at every part that it writes.
#
# Bet: what writes XML makes its TransformerFactory once; which engines lie on the class path matters to nobody who makes workbooks.
# Seen: StreamHelper.saveXmlInStream asks XMLHelper.newTransformer, that asks for a new TransformerFactory, and JAXP looks through the
# whole class path (META-INF/services/javax.xml.transform.TransformerFactory) each time: eight times for a workbook, and twice more for
# each sheet with a drawing. With Saxon-HE 12.8 there, as a validator that tests use brings it along, each look-up ends at Saxon, whose
# signed jar is opened for it. Naming the JDK's own engine (-Djavax.xml.transform.TransformerFactory) ends the look-ups.
#
#   1 sheets: 10 look-ups
#   10 sheets: 28 look-ups
#   40 sheets: 88 look-ups
#   with the property: 0 of each
#
# Cure: the system property, where Zhinan's tests and their child processes run; the distribution has no other engine.
# Needs a JDK (17 or newer) and Maven; fails when the counts change.
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
    <dependency>
      <groupId>net.sf.saxon</groupId>
      <artifactId>Saxon-HE</artifactId>
      <version>12.8</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

cat > Probe.java <<'JAVA'
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.util.Enumeration;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Probe {
    /** Counts how often the class path is looked through for an engine. */
    static final class Counting extends ClassLoader {
        private int lookups;

        Counting(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            if (name.endsWith("javax.xml.transform.TransformerFactory")) {
                lookups++;
            }
            return super.getResources(name);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Counting loader = new Counting(Probe.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        for (int sheets : new int[] {1, 10, 40}) {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                for (int i = 0; i < sheets; i++) {
                    book.createSheet().createRow(0).createCell(0).setCellValue("x");
                    // A comment gives a sheet relationships of its own, as a form with notes has them.
                    book.getSheetAt(i).createDrawingPatriarch();
                }
                loader.lookups = 0;
                book.write(OutputStream.nullOutputStream());
            }
            System.out.println(sheets + " sheets: " + loader.lookups + " look-ups");
        }
    }
}
JAVA
run() { java "$@" -cp 'lib/*' Probe.java 2>/dev/null | grep 'look-ups'; }

expected='1 sheets: 10 look-ups
10 sheets: 28 look-ups
40 sheets: 88 look-ups'
[ "$(run)" = "$expected" ] || { echo "changed:"; run; exit 1; }
named=$(run -Djavax.xml.transform.TransformerFactory=com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl)
[ "$(grep -c ': 0 look-ups' <<<"$named")" = 3 ] || { echo "changed: $named"; exit 1; }
echo "as described: $expected"
