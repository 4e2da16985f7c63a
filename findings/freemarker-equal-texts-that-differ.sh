#!/usr/bin/env bash
# Apache FreeMarker 2.3.35: two texts that a template compares with ==, at the level of 2.3.32 and at that of 2.3.33 (incompatible_improvements).
#
# Bet: == is exact, as the manual says of it ("x", "x " and "X" are three values). Of the newer level, the Javadoc says that it compares
# simply, for speed, and that what some locale held to be equal may be different from now on; so it is the stricter one.
# Seen: it is the looser one by far. Either side goes through NFKC, which makes full-width signs narrow, circled and raised digits plain, and
# a no-break space a space: 10² == 102 and ① == 1, in every locale, where the collator of the level before said no. The same in ?seq_contains,
# ?seq_index_of and <#switch>; but ?contains and the keys of a hash are exact, so that a text in a list is not found in a hash of that list.
# Who shows a correction with <#if old != new> does not show one of 10² to 102, or of （一） to (一).
#
#   2.3.32: 10²|102 not equal, not in the sequence, not a case, not a key
#   2.3.33: 10²|102 equal, in the sequence, a case, not a key
#   2.3.33: ①|1 equal, in the sequence, a case, not a key
#   2.3.33: （一）|(一) equal, in the sequence, a case, not a key
#   2.3.33: ㎡|m2 equal, in the sequence, a case, not a key
#   2.3.33: x|X not equal, not in the sequence, not a case, not a key
#
# Source: freemarker.core.EvalUtil.compare. The manual: https://freemarker.apache.org/docs/dgui_template_exp.html#dgui_template_exp_comparison
# The Javadoc: https://freemarker.apache.org/docs/api/freemarker/template/Configuration.html (constructor by version, 2.3.33).
# Cure: wordings are compared in Java (String.equals), as org.zhinan.text does for what changed between editions; templates compare ids,
# kinds and names.
# Needs a JDK (17 or newer) and Maven; fails when an outcome changes.
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
      <groupId>org.freemarker</groupId>
      <artifactId>freemarker</artifactId>
      <version>2.3.35</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

cat > Probe.java <<'JAVA'
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

public class Probe {
    private static final String TEMPLATE = """
            ${level}: ${x}|${y} ${(x == y)?then("equal", "not equal")},\
             ${[x]?seq_contains(y)?then("in the sequence", "not in the sequence")},\
             <#switch x><#case y>a case<#break><#default>not a case</#switch>,\
             ${({x: true}[y])???then("a key", "not a key")}""";
    private static final String[][] PAIRS = {
        {"10²", "102"}, {"①", "1"}, {"（一）", "(一)"}, {"第１条", "第1条"}, {"㎡", "m2"}, {"5\u00a0%", "5 %"}, {"x", "X"}, {"x", "x "}
    };

    public static void main(String[] arguments) throws Exception {
        for (Version level : new Version[] {Configuration.VERSION_2_3_32, Configuration.VERSION_2_3_33}) {
            for (String[] pair : PAIRS) {
                TreeSet<String> outcomes = new TreeSet<>();
                for (Locale locale : new Locale[] {Locale.CHINA, Locale.US, Locale.JAPAN}) {
                    Configuration configuration = new Configuration(level);
                    configuration.setLocale(locale);
                    StringWriter result = new StringWriter();
                    new Template("probe", TEMPLATE, configuration)
                            .process(Map.of("level", level.toString(), "x", pair[0], "y", pair[1]), result);
                    outcomes.add(result.toString());
                }
                System.out.println(String.join(" / ", outcomes));
            }
        }
    }
}
JAVA
java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Probe.java | tee seen
diff - seen <<'EXPECTED'
2.3.32: 10²|102 not equal, not in the sequence, not a case, not a key
2.3.32: ①|1 not equal, not in the sequence, not a case, not a key
2.3.32: （一）|(一) not equal, not in the sequence, not a case, not a key
2.3.32: 第１条|第1条 not equal, not in the sequence, not a case, not a key
2.3.32: ㎡|m2 not equal, not in the sequence, not a case, not a key
2.3.32: 5 %|5 % not equal, not in the sequence, not a case, not a key
2.3.32: x|X not equal, not in the sequence, not a case, not a key
2.3.32: x|x  not equal, not in the sequence, not a case, not a key
2.3.33: 10²|102 equal, in the sequence, a case, not a key
2.3.33: ①|1 equal, in the sequence, a case, not a key
2.3.33: （一）|(一) equal, in the sequence, a case, not a key
2.3.33: 第１条|第1条 equal, in the sequence, a case, not a key
2.3.33: ㎡|m2 equal, in the sequence, a case, not a key
2.3.33: 5 %|5 % equal, in the sequence, a case, not a key
2.3.33: x|X not equal, not in the sequence, not a case, not a key
2.3.33: x|x  not equal, not in the sequence, not a case, not a key
EXPECTED
