#!/usr/bin/env bash
# segment 2.0.1 (net.loomchild, the SRX of LanguageTool) and Okapi 1.47.0: one file of rules for sentences, SRX 2.0, over clauses of Chinese.
#
# Bet: SRX is there so that any two programs cut a text alike, as translation memories need it; it says, too, which regular expressions its
# rules are made of (those of ICU), and in them \w is a letter of any script, \d any decimal digit, \s any white space.
# Seen: segment hands the rules to Java as they are, where these are ASCII alone, and warns of nothing. An exception for 第\w+条 holds for 第12条
# and not for 第十二条, one for \d+ not for the full-width １２, and 章\s+ does not see the ideographic space that parts a number from its
# heading. \W, "no letter", is the other way round: there 总 is none. Okapi reads them as ICU does. Rules that are tried on English in one program
# give other units in the other, and the memory finds nothing.
#
#   见第12条。其他从其规定。  Okapi 1, segment 1
#   见第十二条。其他从其规定。  Okapi 1, segment 2: 见第十二条。|其他从其规定。
#   见注１２。其他从其规定。  Okapi 1, segment 2: 见注１２。|其他从其规定。
#   第一章　总则  Okapi 2: 第一章　|总则, segment 1
#   第一节总则  Okapi 1, segment 2: 第一节|总则
#
# Source: SRX 2.0, https://www.gala-global.org/srx-20, and https://okapiframework.org/wiki/index.php?title=SRX_and_Java; the sets of ICU,
# https://unicode-org.github.io/icu/userguide/strings/regexp.html; net.loomchild.segment.util.Util.compile.
# Cure: rules with [\p{L}\p{M}\p{Nd}], \p{Nd} and [\s\u3000], which mean one thing in both; in Zhinan a unit of the memory is a whole clause.
# Needs a JDK (17 or newer) and Maven; fails when a cut changes.
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
      <groupId>net.loomchild</groupId>
      <artifactId>segment</artifactId>
      <version>2.0.1</version>
    </dependency>
    <dependency>
      <groupId>org.glassfish.jaxb</groupId>
      <artifactId>jaxb-runtime</artifactId>
      <version>2.3.9</version>
    </dependency>
    <dependency>
      <groupId>net.sf.okapi.lib</groupId>
      <artifactId>okapi-lib-segmentation</artifactId>
      <version>1.47.0</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

# $1, $2, $3 and $4 stand for a letter, a digit, white space and no letter.
rules() {
  cat <<XML
<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/>
<body><languagerules><languagerule languagerulename="Chinese">
<rule break="no"><beforebreak>第$1+条。</beforebreak><afterbreak></afterbreak></rule>
<rule break="no"><beforebreak>注$2+。</beforebreak><afterbreak></afterbreak></rule>
<rule break="yes"><beforebreak>。</beforebreak><afterbreak></afterbreak></rule>
<rule break="yes"><beforebreak>章$3+</beforebreak><afterbreak></afterbreak></rule>
<rule break="yes"><beforebreak>节</beforebreak><afterbreak>$4</afterbreak></rule>
</languagerule></languagerules><maprules><languagemap languagepattern="zh.*" languagerulename="Chinese"/></maprules></body></srx>
XML
}
rules '\w' '\d' '\s' '\W' > short.srx
rules '[\p{L}\p{M}\p{Nd}]' '\p{Nd}' '[\s\u3000]' '[^\p{L}\p{M}\p{Nd}]' > long.srx

cat > Probe.java <<'JAVA'
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.SrxAnyParser;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.lib.segmentation.SRXDocument;

public class Probe {
    private static String segment(String rules, String text) throws Exception {
        try (Reader reader = Files.newBufferedReader(Path.of(rules))) {
            SrxTextIterator found = new SrxTextIterator(new SrxAnyParser().parse(reader), "zh-CN", text);
            List<String> units = new ArrayList<>();
            found.forEachRemaining(units::add);
            return String.join("|", units);
        }
    }

    private static String okapi(String rules, String text) {
        SRXDocument document = new SRXDocument();
        document.loadRules(rules);
        ISegmenter segmenter = document.compileLanguageRules(LocaleId.fromString("zh-CN"), null);
        TextContainer container = new TextContainer(text);
        segmenter.computeSegments(container);
        container.getSegments().create(segmenter.getRanges());
        List<String> units = new ArrayList<>();
        container.forEach(part -> units.add(part.text.toString()));
        return String.join("|", units);
    }

    public static void main(String[] arguments) throws Exception {
        String[] texts = {"见第12条。其他从其规定。", "见第十二条。其他从其规定。", "见注１２。其他从其规定。", "第一章 总则", "第一章　总则", "第一节总则", "第一节（总则）"};
        for (String rules : new String[] {"short.srx", "long.srx"}) {
            for (String text : texts) {
                System.out.println(rules + ": Okapi " + okapi(rules, text) + ", segment " + segment(rules, text));
            }
        }
    }
}
JAVA
java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Probe.java 2> log | tee seen || cat log
diff - seen <<'EXPECTED'
short.srx: Okapi 见第12条。其他从其规定。, segment 见第12条。其他从其规定。
short.srx: Okapi 见第十二条。其他从其规定。, segment 见第十二条。|其他从其规定。
short.srx: Okapi 见注１２。其他从其规定。, segment 见注１２。|其他从其规定。
short.srx: Okapi 第一章 |总则, segment 第一章 |总则
short.srx: Okapi 第一章　|总则, segment 第一章　总则
short.srx: Okapi 第一节总则, segment 第一节|总则
short.srx: Okapi 第一节|（总则）, segment 第一节|（总则）
long.srx: Okapi 见第12条。其他从其规定。, segment 见第12条。其他从其规定。
long.srx: Okapi 见第十二条。其他从其规定。, segment 见第十二条。其他从其规定。
long.srx: Okapi 见注１２。其他从其规定。, segment 见注１２。其他从其规定。
long.srx: Okapi 第一章 |总则, segment 第一章 |总则
long.srx: Okapi 第一章　|总则, segment 第一章　|总则
long.srx: Okapi 第一节总则, segment 第一节总则
long.srx: Okapi 第一节|（总则）, segment 第一节|（总则）
EXPECTED
