#!/usr/bin/env bash
# Akoma Ntoso 3.0 schema (as io.legaldocml:legaldocml-test 0.5.0 carries it) with the validator of the JDK: valid says nothing of ids.
#
# Bet: a legal text whose format is made for references (eId, href="#...") is valid only if its ids are names and its references lead
# somewhere, and an article has one number and one heading.
# Seen: eId and href are strings without white space (noWhiteSpace, anyURI), not xs:ID and xs:IDREF; the content of a hierarchical
# element is an unbounded choice (basehierarchy), so that num and heading may stand any number of times. What the schema does check is
# that an eId stands once, over the text and the metadata together (xsd:unique). The Naming Convention, a prose document, says the rest.
#
#   usual: valid
#   reference to nothing: valid
#   eId with an ideograph and a mark: valid
#   two numbers and two headings: valid
#   one eId twice: invalid
#
# Cure: check ids, references and the order of num and heading with tests of one's own beside the schema; ours read the file back.
# Needs a JDK (17 or newer) and Maven; fails when an outcome changes.
set -euo pipefail
version=0.5.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# Only the JAR is wanted: an empty POM stands for that of its parent.
cat > parent.pom <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>io.legaldocml</groupId>
  <artifactId>legaldocml</artifactId>
  <version>$version</version>
  <packaging>pom</packaging>
</project>
POM
mvn -q -B -ntp -Dmaven.repo.local=repository org.apache.maven.plugins:maven-install-plugin:3.1.3:install-file \
    -Dfile=parent.pom -DpomFile=parent.pom -Dpackaging=pom
mvn -q -B -ntp -Dmaven.repo.local=repository org.apache.maven.plugins:maven-dependency-plugin:3.8.1:get \
    -Dartifact=io.legaldocml:legaldocml-test:$version -Dtransitive=false
cp repository/io/legaldocml/legaldocml-test/$version/legaldocml-test-$version.jar .
jar xf legaldocml-test-$version.jar xsd

cat > Probe.java <<'JAVA'
import java.io.File;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

public class Probe {
    private static final String TEXT = """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><meta>
            <identification source="#editor">
            <FRBRWork><FRBRthis value="/x/act/2030/1/!main"/><FRBRuri value="/x/act/2030/1"/>
            <FRBRdate date="2030-01-01" name="issued"/><FRBRauthor href="#issuer"/><FRBRcountry value="zz"/></FRBRWork>
            <FRBRExpression><FRBRthis value="/x/act/2030/1/eng/!main"/><FRBRuri value="/x/act/2030/1/eng"/>
            <FRBRdate date="2030-01-01" name="issued"/><FRBRauthor href="#editor"/><FRBRlanguage language="eng"/></FRBRExpression>
            <FRBRManifestation><FRBRthis value="/x/act/2030/1/eng/!main.xml"/><FRBRuri value="/x/act/2030/1/eng.xml"/>
            <FRBRdate date="2030-01-01" name="made"/><FRBRauthor href="#editor"/></FRBRManifestation>
            </identification></meta><body>
            <article eId="art_1"><num>Article 1</num><heading>Aim</heading>
            <content><p>See <ref href="#art_2">Article 2</ref>.</p></content></article>
            <article eId="art_2"><num>Article 2</num><content><p>Words.</p></content></article>
            </body></act></akomaNtoso>
            """;

    public static void main(String[] arguments) throws Exception {
        Schema schema = SchemaFactory.newDefaultInstance().newSchema(new File("xsd/akomantoso30.xsd"));
        Map<String, String> variants = new LinkedHashMap<>();
        variants.put("usual", TEXT);
        variants.put("reference to nothing", TEXT.replace("#art_2", "#nowhere"));
        variants.put("eId with an ideograph and a mark", TEXT.replace("eId=\"art_2\"", "eId=\"第!二\""));
        variants.put("two numbers and two headings", TEXT.replace(
                "<heading>Aim</heading>", "<heading>Aim</heading><num>Article 3</num><heading>Scope</heading>"));
        variants.put("one eId twice", TEXT.replace("eId=\"art_2\"", "eId=\"art_1\""));
        for (Map.Entry<String, String> each : variants.entrySet()) {
            String outcome = "valid";
            try {
                schema.newValidator().validate(new StreamSource(new StringReader(each.getValue())));
            } catch (SAXException e) {
                outcome = "invalid";
            }
            System.out.println(each.getKey() + ": " + outcome);
        }
    }
}
JAVA
java Probe.java | tee seen
diff - seen <<'EXPECTED'
usual: valid
reference to nothing: valid
eId with an ideograph and a mark: valid
two numbers and two headings: valid
one eId twice: invalid
EXPECTED
