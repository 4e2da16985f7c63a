#!/usr/bin/env bash
# ROME 2.1.0, rss-parser 3.13.0 and feedparser 2.6.0 (npm): an Atom feed, each entry of which has a Chinese page and an English one.
#
# Bet: the address of an entry is its link of rel="alternate". Of those, RFC 4287 allows several that differ in type or hreflang, so a
# reader takes the one in its own language or in that of the feed (xml:lang), or else the first; the address of the feed is found likewise.
# Seen: hreflang counts for none of them. Of the same entry, ROME and rss-parser give the first page and feedparser the last, so whoever
# follows the feed gets 通知 from one and "Notice" from the other; turned round in the file, they change places. For the feed as a whole they
# differ once more: ROME gives the address of the feed itself (rel="self"), although two alternates stand there, and no language, although
# xml:lang says it. A relative link in the content has an address for feedparser alone, which reads xml:base.
#
#   ROME: feed feed.xml, language null, entry zh/a.html, content b.html
#   rss-parser: feed zh/index.html, entry zh/a.html, content b.html
#   feedparser: feed zh/index.html, language zh-CN, entry en/a.html, content https://example.org/zh/b.html
#
# Source: RFC 4287, 4.1.2 (a second alternate of one type and hreflang is forbidden, others are not), 4.2.7.2, 2 (xml:base and xml:lang),
# https://www.rfc-editor.org/rfc/rfc4287; com.rometools.rome.feed.synd.impl.ConverterForAtom10; lib/feedparser.js of feedparser.
# Cure: one alternate an entry, in the language of the feed, whole addresses in it, and the way to the other language on the page.
# Needs a JDK (17 or newer), Maven, and Node with npm; fails when an address changes.
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
      <groupId>com.rometools</groupId>
      <artifactId>rome</artifactId>
      <version>2.1.0</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
npm install --silent --no-audit --no-fund --no-package-lock rss-parser@3.13.0 feedparser@2.6.0 > log 2>&1 || cat log

# The alternates in the order that is given: of the feed, and of its only entry.
feed() {
  local place language
  link() {
    for language in "${@:2}"; do
      echo "<link rel='alternate' type='text/html' hreflang='${language/zh/zh-CN}' href='https://example.org/$language/$1'/>"
    done
  }
  cat <<XML
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>urn:uuid:7c8f1c2e-0000-4000-8000-000000000001</id><title>通知</title><updated>2030-01-01T00:00:00Z</updated>
<author><name>Office</name></author><link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>
$(link index.html "$@")
<entry><id>urn:uuid:7c8f1c2e-0000-4000-8000-000000000002</id><title>通知</title><updated>2030-01-01T00:00:00Z</updated>
$(link a.html "$@")
<content type="html" xml:base="https://example.org/zh/">&lt;a href="b.html"&gt;b&lt;/a&gt;</content></entry>
</feed>
XML
}

cat > Probe.java <<'JAVA'
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.File;

public class Probe {
    public static void main(String[] arguments) throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new File(arguments[0]));
        SyndEntry entry = feed.getEntries().get(0);
        System.out.println("ROME: feed " + feed.getLink().substring(20) + ", language " + feed.getLanguage() + ", entry "
                + entry.getLink().substring(20) + ", content " + entry.getContents().get(0).getValue().split("\"")[1]);
    }
}
JAVA
cat > probe.js <<'JS'
const { createReadStream, readFileSync } = require('fs');
const file = process.argv[2];
const path = address => address.slice('https://example.org/'.length);
const href = html => html.split('"')[1];
new (require('rss-parser'))().parseString(readFileSync(file, 'utf8')).then(feed => {
  console.log('rss-parser: feed ' + path(feed.link) + ', entry ' + path(feed.items[0].link) + ', content ' + href(feed.items[0].content));
  const parser = new (require('feedparser'))();
  parser.on('readable', () => {
    for (let entry = parser.read(); entry; entry = parser.read()) {
      console.log('feedparser: feed ' + path(entry.meta.link) + ', language ' + entry.meta.language + ', entry ' + path(entry.link)
        + ', content ' + href(entry.description));
    }
  });
  createReadStream(file).pipe(parser);
});
JS
for order in 'zh en' 'en zh'; do
  echo "$order:"
  feed $order > feed.xml
  java -cp 'lib/*' Probe.java feed.xml 2> log || cat log
  node probe.js feed.xml
done | tee seen
diff - seen <<'EXPECTED'
zh en:
ROME: feed feed.xml, language null, entry zh/a.html, content b.html
rss-parser: feed zh/index.html, entry zh/a.html, content b.html
feedparser: feed zh/index.html, language zh-CN, entry en/a.html, content https://example.org/zh/b.html
en zh:
ROME: feed feed.xml, language null, entry en/a.html, content b.html
rss-parser: feed en/index.html, entry en/a.html, content b.html
feedparser: feed en/index.html, language zh-CN, entry zh/a.html, content https://example.org/zh/b.html
EXPECTED
