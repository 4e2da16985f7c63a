#!/usr/bin/env bash
# XSLT of the JDK (17 and 25) and Saxon-HE 12.8: xsl:number with the format token 一, as a style sheet for Chinese laws asks for it.
#
# Bet: a processor that knows the numbers 一, 二, 三 writes them, and one that does not writes 1, 2, 3: XSLT 1.0, 7.7.1, says that a token
# whose sequence is not supported must be treated as the token 1.
# Seen: for every token but digits, i and I the JDK counts code points, up to the next that is no letter: so it finds a to z, and so 二 and
# 三 become 丁 and 丂, the order of the Unicode table. Nothing is reported. Saxon knows 一, and writes digits for what it does not know; but it counts as in
# Japan: one hundred is 百 where a Chinese law has 一百, and 105 has no 零. For both, 第一条 is one token: ideographs are letters, none is
# a separator.
#
#   JDK 一: 一 丁 丂 七 三 上 专 乣 乨
#   Saxon 一: 一 二 三 四 十 十一 二十 百 百五
#   JDK 第一条: 第 笭 笮 笯 笵 笶 笿 箏 箔
#   Saxon 第一条: 001 002 003 004 010 011 020 100 105
#   (1, 2, 3, 4, 10, 11, 20, 100 and 105 each time)
#
# Source: com.sun.org.apache.xalan.internal.xsltc.dom.NodeCounter.formatValue (module java.xml), the default of its switch;
# net.sf.saxon.expr.number.AbstractNumberer. The specification: https://www.w3.org/TR/1999/REC-xslt-19991116#convert
# Cure: numbers are part of the text and are written by the program that writes it; org.zhinan.numbering and ListNumerals, without XSLT.
# Needs a JDK (17 or newer) and Maven; fails when the numbers change.
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
      <groupId>net.sf.saxon</groupId>
      <artifactId>Saxon-HE</artifactId>
      <version>12.8</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

cat > Probe.java <<'JAVA'
import java.io.StringReader;
import java.io.StringWriter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

public class Probe {
    private static final String SHEET = """
            <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="text"/>
            <xsl:template match="a"><xsl:text> </xsl:text><xsl:number value="@n" format="%s"/></xsl:template>
            </xsl:stylesheet>
            """;

    public static void main(String[] arguments) throws Exception {
        String numbers = IntStream.of(1, 2, 3, 4, 10, 11, 20, 100, 105)
                .mapToObj(n -> "<a n='" + n + "'/>")
                .collect(Collectors.joining("", "<r>", "</r>"));
        for (String format : new String[] {"1", "一", "（一）", "壹", "第一条"}) {
            TransformerFactory[] engines = {TransformerFactory.newDefaultInstance(), new net.sf.saxon.TransformerFactoryImpl()};
            for (TransformerFactory engine : engines) {
                StringWriter result = new StringWriter();
                engine.newTransformer(new StreamSource(new StringReader(SHEET.formatted(format))))
                        .transform(new StreamSource(new StringReader(numbers)), new StreamResult(result));
                System.out.println((engine == engines[0] ? "JDK " : "Saxon ") + format + ":" + result);
            }
        }
    }
}
JAVA
java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Probe.java | tee seen
diff - seen <<'EXPECTED'
JDK 1: 1 2 3 4 10 11 20 100 105
Saxon 1: 1 2 3 4 10 11 20 100 105
JDK 一: 一 丁 丂 七 三 上 专 乣 乨
Saxon 一: 一 二 三 四 十 十一 二十 百 百五
JDK （一）: （一） （丁） （丂） （七） （三） （上） （专） （乣） （乨）
Saxon （一）: （一） （二） （三） （四） （十） （十一） （二十） （百） （百五）
JDK 壹: 壹 壺 壻 壼 夂 夃 夌 奜 奡
Saxon 壹: 1 2 3 4 10 11 20 100 105
JDK 第一条: 第 笭 笮 笯 笵 笶 笿 箏 箔
Saxon 第一条: 001 002 003 004 010 011 020 100 105
EXPECTED
