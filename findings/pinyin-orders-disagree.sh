#!/usr/bin/env bash
# Collator of the JDK (17 and 25), also behind ?sort of Freemarker 2.3.34, and Intl.Collator of Node 20 (ICU, as in Chromium and Firefox):
# names of places, sorted for zh-CN.
#
# Bet: both sort Chinese by pinyin, so that what a generator sorted and what a script sorts in the page stand in one order.
# Seen: the JDK has the order of GB 2312 of 1980: 3,755 common characters by pinyin, then 3,008 by radical, then all others by code point.
# 灞桥 (Ba), 鄠邑 (Hu) and 郃阳 (He) follow 周至 (Zhou). ICU knows them, but gives each character one reading: 长安, Chang'an, stands among
# zh for it, because of 长 "to grow". The JDK has that right, and puts 重庆, Chongqing, among zh instead, which ICU has right.
# Chromium 156 and Firefox 153 sort as Node does.
#
#   JDK:        长安 合阳 眉县 重庆 周至 岐山 灞桥 郃阳 鄠邑
#   Freemarker: 长安 合阳 眉县 重庆 周至 岐山 灞桥 郃阳 鄠邑
#   ICU:        灞桥 重庆 合阳 郃阳 鄠邑 眉县 岐山 长安 周至
#
# Source: the rules for zh in the JDK, sun.text.resources.ext.CollationData_zh (module jdk.localedata); CLDR, which the JDK follows for dates
# and numbers since 9 (JEP 252), is not asked for collation. The Javadoc of Collator and Freemarker's manual on sort say only that the
# order is that of the locale; https://freemarker.apache.org/docs/ref_builtins_sequence.html#ref_builtin_sort
# Cure: one order, made when the site is built, and no script that sorts again; org.zhinan.text.PinyinOrder asks no collator and puts what
# GB 2312 does not have by sound under a heading of its own (#). Where a reading matters, in the search, all are indexed.
# Needs a JDK (17 or newer), Maven and Node with ICU; fails when an order changes.
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
      <version>2.3.34</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

cat > Probe.java <<'JAVA'
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringWriter;
import java.text.Collator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

public class Probe {
    public static void main(String[] names) throws Exception {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setLocale(Locale.forLanguageTag("zh-CN"));
        StringWriter result = new StringWriter();
        new Template("sorted", "<#list names?sort as name>${name}<#sep> </#list>", configuration)
                .process(Map.of("names", names.clone()), result);
        Arrays.sort(names, Collator.getInstance(Locale.forLanguageTag("zh-CN")));
        System.out.println("JDK: " + String.join(" ", names));
        System.out.println("Freemarker: " + result);
    }
}
JAVA
names=(合阳 灞桥 鄠邑 岐山 长安 重庆 郃阳 周至 眉县)
{
  java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Probe.java "${names[@]}"
  node -e 'console.log("ICU: " + process.argv.slice(1).sort(new Intl.Collator("zh-CN").compare).join(" "))' "${names[@]}"
} | tee seen
diff - seen <<'EXPECTED'
JDK: 长安 合阳 眉县 重庆 周至 岐山 灞桥 郃阳 鄠邑
Freemarker: 长安 合阳 眉县 重庆 周至 岐山 灞桥 郃阳 鄠邑
ICU: 灞桥 重庆 合阳 郃阳 鄠邑 眉县 岐山 长安 周至
EXPECTED
