#!/usr/bin/env bash
# translate-toolkit 3.8 (tmxfile) and Okapi 1.47.0 (TmxFilter): a translation memory in TMX whose header says srclang="zh-CN".
#
# Bet: the source of a unit is its text in the language of srclang, of the unit or else of the header, wherever it stands among the texts of
# the unit; that is what srclang is for, and TMX gives the order of the texts no meaning.
# Seen: translate-toolkit takes the first text for the source and the second for the translation, whichever languages they are in, so that
# a unit with the English first is turned round, and of English and British English it takes what stands first, too. It calls its source
# en, as long as nobody sets another language, and setting one changes no pair. Okapi goes by the languages that it is asked
# for and finds the right text anywhere; but it does not look at srclang either, and gives the same memory as one from English, if asked.
#
#   translate-toolkit (source en): 第一条=Article 1; Article 2=第二条; Article 3=第三条; 第四条=Article 4 (GB)
#   translate-toolkit (source zh-CN): 第一条=Article 1; Article 2=第二条; Article 3=第三条; 第四条=Article 4 (GB)
#   Okapi from zh-CN to en: 第一条=Article 1; 第二条=Article 2; 第三条=Article 3; 第四条=Article 4
#   Okapi from en to zh-CN: Article 1=第一条; Article 2=第二条; Article 3=第三条; Article 4=第四条
#   (the second and the third unit have the English first, and the third says srclang="en" itself)
#
# Source: TMX 1.4b, srclang, https://www.gala-global.org/tmx-14b#srclang; translate.storage.lisa (getlanguageNode by index);
# net.sf.okapi.filters.tmx.TmxFilter.
# Cure: say it both ways. In the TMX of Zhinan the original of each clause stands first, and since this was seen also where it is the English
# one and the unit's srclang says so (org.zhinan.export.Tmx).
# Needs a JDK (17 or newer), Maven, and translate-toolkit (of Debian) for /usr/bin/python3; fails when a pair changes.
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
      <groupId>net.sf.okapi.filters</groupId>
      <artifactId>okapi-filter-tmx</artifactId>
      <version>1.47.0</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

cat > memory.tmx <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="probe" creationtoolversion="1" segtype="block" o-tmf="probe" adminlang="en" srclang="zh-CN" datatype="plaintext"/>
<body>
<tu><tuv xml:lang="zh-CN"><seg>第一条</seg></tuv><tuv xml:lang="en"><seg>Article 1</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Article 2</seg></tuv><tuv xml:lang="zh-CN"><seg>第二条</seg></tuv></tu>
<tu srclang="en"><tuv xml:lang="en"><seg>Article 3</seg></tuv><tuv xml:lang="zh-CN"><seg>第三条</seg></tuv></tu>
<tu><tuv xml:lang="zh-CN"><seg>第四条</seg></tuv><tuv xml:lang="en-GB"><seg>Article 4 (GB)</seg></tuv><tuv xml:lang="en"><seg>Article 4</seg></tuv></tu>
</body></tmx>
XML

cat > probe.py <<'PYTHON'
from translate.storage import tmx

for language in (None, 'zh-CN'):
    memory = tmx.tmxfile.parsefile('memory.tmx')
    if language:
        memory.setsourcelanguage(language)
        memory.settargetlanguage('en')
    pairs = '; '.join('%s=%s' % (unit.source, unit.target) for unit in memory.units)
    print('translate-toolkit (source %s): %s' % (memory.getsourcelanguage(), pairs))
PYTHON
cat > Probe.java <<'JAVA'
import java.io.File;
import java.util.StringJoiner;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;

public class Probe {
    public static void main(String[] arguments) {
        LocaleId source = LocaleId.fromString(arguments[0]);
        LocaleId target = LocaleId.fromString(arguments[1]);
        StringJoiner pairs = new StringJoiner("; ");
        try (TmxFilter filter = new TmxFilter()) {
            filter.open(new RawDocument(new File("memory.tmx").toURI(), "UTF-8", source, target));
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    pairs.add(event.getTextUnit().getSource() + "=" + event.getTextUnit().getTarget(target));
                }
            }
        }
        System.out.println("Okapi from " + source + " to " + target + ": " + pairs);
    }
}
JAVA
{
  /usr/bin/python3 probe.py
  java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Probe.java zh-CN en 2> log || cat log
  java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Probe.java en zh-CN 2> log || cat log
} | tee seen
diff - seen <<'EXPECTED'
translate-toolkit (source en): 第一条=Article 1; Article 2=第二条; Article 3=第三条; 第四条=Article 4 (GB)
translate-toolkit (source zh-CN): 第一条=Article 1; Article 2=第二条; Article 3=第三条; 第四条=Article 4 (GB)
Okapi from zh-CN to en: 第一条=Article 1; 第二条=Article 2; 第三条=Article 3; 第四条=Article 4
Okapi from en to zh-CN: Article 1=第一条; Article 2=第二条; Article 3=第三条; Article 4=第四条
EXPECTED
