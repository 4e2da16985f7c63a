#!/usr/bin/env bash
# Titanium JSON-LD 1.4.1 and jsonld.js 8.3.3: one name three times in one document, in zh-CN each time.
#
# Bet: how its language is told (by the document, by the value, by a key of a language map) is a matter of writing. Three times 通知 in zh-CN
# are one value in a set and one statement in RDF; and two processors of JSON-LD 1.1 make the same statements of one document.
# Seen: a processor may turn tags into small letters, and jsonld.js does so with all. Titanium does it with the tag of a value and the key of
# a map, and leaves that of the document as it is. So it flattens the three to two, and writes two statements, @zh-CN and @zh-cn, where
# jsonld.js writes one. RDF says that a tag has no case; but who counts, signs or compares the lines, or asks for LANG(?name) = "zh-CN", gets
# something else. A map that is read and written again has zh-cn and en-gb for keys, in both; a program that looks for zh-CN finds nothing.
#
#   Titanium: flattened ["zh-CN","zh-cn"]
#   Titanium: <https://example.org/name> "通知"@zh-CN
#   Titanium: <https://example.org/name> "通知"@zh-cn
#   Titanium: map {"zh-cn":"通知","en-gb":"Notice"}
#   jsonld.js: flattened ["zh-cn"]
#   jsonld.js: <https://example.org/name> "通知"@zh-cn
#   jsonld.js: map {"en-gb":"Notice","zh-cn":"通知"}
#
# Source: https://www.w3.org/TR/json-ld11-api/#value-expansion and #expansion-algorithm (small letters are allowed);
# https://www.w3.org/TR/rdf11-concepts/#section-Graph-Literal (tags are compared in small letters).
# Cure: one way of telling languages in a document, tags compared without case; the data of Zhinan for search engines has inLanguage, a text.
# Needs a JDK (17 or newer), Maven, and Node with npm; fails when this changes.
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
      <groupId>com.apicatalog</groupId>
      <artifactId>titanium-json-ld</artifactId>
      <version>1.4.1</version>
    </dependency>
    <dependency>
      <groupId>org.glassfish</groupId>
      <artifactId>jakarta.json</artifactId>
      <version>2.0.1</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
npm install --silent --no-audit --no-fund --no-package-lock jsonld@8.3.3 > log 2>&1 || cat log

cat > names.json <<'JSON'
{
  "@context": {"@vocab": "https://example.org/", "@language": "zh-CN", "names": {"@id": "name", "@container": "@language"}},
  "@id": "https://example.org/notice",
  "name": ["通知", {"@value": "通知", "@language": "zh-CN"}],
  "names": {"zh-CN": "通知"}
}
JSON
cat > map.json <<'JSON'
{
  "@context": {"@vocab": "https://example.org/", "names": {"@id": "name", "@container": "@language"}},
  "@id": "https://example.org/notice",
  "names": {"zh-CN": "通知", "en-GB": "Notice"}
}
JSON

cat > Probe.java <<'JAVA'
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfLiteral;
import com.apicatalog.rdf.RdfNQuad;
import java.io.FileReader;
import java.util.StringJoiner;
import java.util.TreeSet;

public class Probe {
    public static void main(String[] arguments) throws Exception {
        JsonDocument names = JsonDocument.of(new FileReader("names.json"));
        StringJoiner languages = new StringJoiner(",", "[", "]");
        JsonLd.flatten(names).get().asJsonArray().getJsonObject(0).getJsonArray("https://example.org/name")
                .forEach(name -> languages.add(name.asJsonObject().get("@language").toString()));
        System.out.println("Titanium: flattened " + languages);
        TreeSet<String> statements = new TreeSet<>();
        for (RdfNQuad each : JsonLd.toRdf(names).get().toList()) {
            RdfLiteral name = each.getObject().asLiteral();
            statements.add(each.getPredicate() + " \"" + name.getValue() + "\"@" + name.getLanguage().orElseThrow());
        }
        statements.forEach(each -> System.out.println("Titanium: " + each));
        JsonDocument map = JsonDocument.of(new FileReader("map.json"));
        System.out.println("Titanium: map " + JsonLd.compact(map, map).get().getJsonObject("names"));
    }
}
JAVA
cat > probe.js <<'JS'
const jsonld = require('jsonld');
const read = file => JSON.parse(require('fs').readFileSync(file, 'utf8'));
(async () => {
  const flat = await jsonld.flatten(read('names.json'));
  console.log('jsonld.js: flattened ' + JSON.stringify(flat[0]['https://example.org/name'].map(name => name['@language'])));
  const lines = (await jsonld.toRDF(read('names.json'), { format: 'application/n-quads' })).trim().split('\n');
  lines.sort().forEach(line => console.log('jsonld.js: ' + line.split(' ').slice(1, 3).join(' ')));
  const map = read('map.json');
  console.log('jsonld.js: map ' + JSON.stringify((await jsonld.compact(map, map['@context'])).names));
})();
JS
{
  java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Probe.java 2> log || cat log
  node probe.js
} | tee seen
diff - seen <<'EXPECTED'
Titanium: flattened ["zh-CN","zh-cn"]
Titanium: <https://example.org/name> "通知"@zh-CN
Titanium: <https://example.org/name> "通知"@zh-cn
Titanium: map {"zh-cn":"通知","en-gb":"Notice"}
jsonld.js: flattened ["zh-cn"]
jsonld.js: <https://example.org/name> "通知"@zh-cn
jsonld.js: map {"en-gb":"Notice","zh-cn":"通知"}
EXPECTED
