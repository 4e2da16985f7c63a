#!/usr/bin/env bash
# flexmark-java 0.64.8: the line number of a node is counted from the beginning of the document, at each call.
#
# Bet: a parser that keeps the offsets of every node knows the line of each at once, or after one pass over the text.
# Seen: Node.getStartLineNumber() reads the text from its first character to the node (Document.getLineNumber, module
# flexmark-util-ast): to ask every paragraph of a document for its line reads a quarter of the square of the text. Its Javadoc says
# nothing of that. Parsing the same text reads each character fewer than three times.
#
#   1000 paragraphs: parsing reads 34999 characters, line numbers 8492500
#   2000 paragraphs: parsing reads 69999 characters, line numbers 33985000
#   4000 paragraphs: parsing reads 139999 characters, line numbers 135970000
#
# Cure: the starts of the lines in an array, and a binary search by node.getStartOffset(); org.zhinan.markdown.LineNumbers.
# Needs a JDK (17 or newer) and Maven; fails when the counts change.
set -euo pipefail
version=0.64.8
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
      <groupId>com.vladsch.flexmark</groupId>
      <artifactId>flexmark</artifactId>
      <version>$version</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

cat > Probe.java <<'JAVA'
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

public class Probe {
    /** Counts the characters that are read. */
    static final class Counted implements CharSequence {
        private final String text;
        private long read;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            read++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public static void main(String[] arguments) {
        for (int n : new int[] {1000, 2000, 4000}) {
            Counted text = new Counted("a paragraph\n\n".repeat(n));
            Node document = Parser.builder().build().parse(BasedSequence.of(text));
            long parsed = text.read;
            int line = 0;
            for (Node paragraph : document.getChildren()) {
                if (paragraph.getStartLineNumber() != line) {
                    throw new IllegalStateException("another line");
                }
                line += 2;
            }
            System.out.printf(
                    "%d paragraphs: parsing reads %d characters, line numbers %d%n", n, parsed, text.read - parsed);
        }
    }
}
JAVA
java -cp 'lib/*' Probe.java | tee seen
diff - seen <<'EXPECTED'
1000 paragraphs: parsing reads 34999 characters, line numbers 8492500
2000 paragraphs: parsing reads 69999 characters, line numbers 33985000
4000 paragraphs: parsing reads 139999 characters, line numbers 135970000
EXPECTED
