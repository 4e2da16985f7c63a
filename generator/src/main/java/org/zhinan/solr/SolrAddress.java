package org.zhinan.solr;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/**
 * A collection of a cluster, or the alias of one.
 *
 * @param option as it was given, for problems
 * @param nodes addresses of nodes of one cluster, each as {@code http://host:8983/solr}; when one does not answer, the next is asked
 * @param collection its name
 */
public record SolrAddress(String option, List<URI> nodes, String collection) {
    /** Before an address that names a collection. */
    public static final String SCHEME = "solr:";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    public SolrAddress {
        nodes = List.copyOf(nodes);
    }

    /**
     * Of {@code --solr URL[,URL…] --collection NAME}.
     *
     * @throws ProblemsException when either is none
     */
    public static SolrAddress of(String nodes, String collection) {
        return of("--solr " + nodes, nodes, collection);
    }

    /**
     * Of {@code solr:URL[,URL…]/NAME}.
     *
     * @throws ProblemsException when it is none
     */
    public static SolrAddress read(String address) {
        String option = "--search " + address;
        int end = address.lastIndexOf('/');
        if (!address.startsWith(SCHEME) || end < SCHEME.length()) {
            throw wrong(option, Message.of("不是Solr集合的地址", "this is no address of a collection of Solr"));
        }
        return of(option, address.substring(SCHEME.length(), end), address.substring(end + 1));
    }

    private static SolrAddress of(String option, String nodes, String collection) {
        if (!NAME.matcher(collection).matches()) {
            throw wrong(option, Message.of("“{0}”不能作为集合名", "'{0}' cannot be the name of a collection", collection));
        }
        return new SolrAddress(
                option,
                Arrays.stream(nodes.split(",", -1))
                        .map(node -> node(option, node))
                        .toList(),
                collection);
    }

    private static URI node(String option, String text) {
        try {
            URI node = new URI(text.replaceAll("/+$", ""));
            if (("http".equals(node.getScheme()) || "https".equals(node.getScheme()))
                    && node.getHost() != null
                    && node.getRawQuery() == null
                    && node.getRawFragment() == null) {
                return node;
            }
        } catch (java.net.URISyntaxException e) {
            // Told below.
        }
        throw wrong(option, Message.of("“{0}”不是节点的地址", "'{0}' is no address of a node", text));
    }

    private static ProblemsException wrong(String option, Bilingual message) {
        return new ProblemsException(
                new SourceLocation(option, 0),
                message,
                Message.of(
                        "节点写作http://host:8983/solr，多个以逗号隔开；集合名用字母、数字、点、下划线和连字符",
                        "Write nodes as http://host:8983/solr, several with commas between them, and names with letters, digits, dots, underscores and hyphens"));
    }
}
