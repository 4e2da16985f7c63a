#!/usr/bin/env bash
# Apache Solr 9.10.1 in cloud mode, its Collections API in JSON: a collection of four shards on two nodes, read with Jackson 2.18.
#
# Bet: an answer in JSON can be read by any reader of JSON: of four cores that were made, four are found in it.
# Seen: "success" is one object with the name of the node as key of each core, so either name stands in it twice, and Jackson and JSON.parse
# keep two cores of four. json.nl, the parameter for lists of names, changes nothing here, whatever it is. A reader that is strict about
# keys (StreamReadFeature.STRICT_DUPLICATE_DETECTION) refuses the answer to a request that succeeded. "failure" is made the same way, so
# that of several reasons the last of each node is left. With one core a node, as in most tests, nothing is seen of it.
#
#   cores of one: 4 in the text, 2 in the tree
#   strict reader: Duplicate field
#   (and the same with json.nl=map and json.nl=arrarr)
#
# Source: CollectionHandlingUtils.addSuccess and addFailure add to a SimpleOrderedMap, which is written as an object and may have a name
# again. The guide tells of repeated names for json.nl=map, of lists with facets:
# https://solr.apache.org/guide/solr/latest/query-guide/response-writers.html#json-nl
# Cure: read such answers loosely, and rely only on whether there is a "failure"; org.zhinan.files.JsonReader.readLoosely, org.zhinan.solr.
# Needs a JDK (17 or newer) and Maven; fails when the counts change.
set -euo pipefail
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
      <groupId>org.apache.solr</groupId>
      <artifactId>solr-test-framework</artifactId>
      <version>9.10.1</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

mkdir config
cat > config/solrconfig.xml <<'XML'
<config>
  <luceneMatchVersion>9.12</luceneMatchVersion>
  <schemaFactory class="ClassicIndexSchemaFactory"/>
</config>
XML
cat > config/schema.xml <<'XML'
<schema name="least" version="1.6">
  <fieldType name="string" class="solr.StrField"/>
  <fieldType name="long" class="solr.LongPointField"/>
  <field name="id" type="string" indexed="true" stored="true"/>
  <field name="_version_" type="long" indexed="false" stored="false" docValues="true"/>
  <uniqueKey>id</uniqueKey>
</schema>
XML

cat > Probe.java <<'JAVA'
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.apache.solr.embedded.JettyConfig;

public class Probe {
    static String counts(String answer) throws Exception {
        int inText = answer.split("\"core\"", -1).length - 1;
        return inText + " in the text, " + new ObjectMapper().readTree(answer).get("success").size() + " in the tree";
    }

    public static void main(String[] arguments) throws Exception {
        JettyConfig jetty = JettyConfig.builder().setContext("/solr").build();
        MiniSolrCloudCluster cluster = new MiniSolrCloudCluster(2, Path.of("cluster").toAbsolutePath(), jetty);
        cluster.uploadConfigSet(Path.of("config"), "least");
        String create = cluster.getJettySolrRunners().get(0).getBaseUrl()
                + "/admin/collections?action=CREATE&numShards=4&collection.configName=least&name=";
        for (String name : new String[] {"one", "two&json.nl=map", "three&json.nl=arrarr"}) {
            String answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(create + name)).build(), BodyHandlers.ofString()).body();
            System.out.println("cores of " + name + ": " + counts(answer));
            try {
                JsonFactory strict = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
                new ObjectMapper(strict).readTree(answer);
            } catch (JsonProcessingException e) {
                System.out.println("strict reader: " + e.getOriginalMessage().split(" '")[0]);
            }
        }
        cluster.shutdown();
        System.exit(0);
    }
}
JAVA
java -Dorg.apache.logging.log4j.level=OFF -cp 'lib/*' Probe.java 2> log | grep ': ' | tee seen || cat log
diff - seen <<'EXPECTED'
cores of one: 4 in the text, 2 in the tree
strict reader: Duplicate field
cores of two&json.nl=map: 4 in the text, 2 in the tree
strict reader: Duplicate field
cores of three&json.nl=arrarr: 4 in the text, 2 in the tree
strict reader: Duplicate field
EXPECTED
