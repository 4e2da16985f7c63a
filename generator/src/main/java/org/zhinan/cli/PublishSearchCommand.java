package org.zhinan.cli;

import java.util.concurrent.Callable;
import org.zhinan.SiteGenerator;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.solr.SolrAddress;
import org.zhinan.solr.SolrPublication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "publish-search",
        description =
                "Publishes what the search finds to a cluster (SolrCloud), in place of what was published before.")
final class PublishSearchCommand implements Callable<Integer> {
    private static final int MOST_SHARDS = 1_000;
    private static final int MOST_REPLICAS = 100;

    @Mixin
    private ContentOptions options;

    @Option(
            names = "--solr",
            required = true,
            paramLabel = "URL",
            description = "A node of the cluster, as http://host:8983/solr; several with commas between them.")
    private String solr;

    @Option(
            names = "--collection",
            required = true,
            paramLabel = "NAME",
            description = "The name under which it is searched: an alias, which this command keeps.")
    private String collection;

    @Option(names = "--shards", paramLabel = "N", description = "Parts of the index (default: ${DEFAULT-VALUE}).")
    private int shards = 1;

    @Option(names = "--replicas", paramLabel = "N", description = "Copies of each (default: ${DEFAULT-VALUE}).")
    private int replicas = 2;

    @Override
    public Integer call() {
        SolrAddress address = SolrAddress.of(solr, collection);
        require("--shards", shards, MOST_SHARDS);
        require("--replicas", replicas, MOST_REPLICAS);
        SolrPublication.Published published = SolrPublication.publish(
                address,
                SiteGenerator.searched(SiteGenerator.library(options.content()), options.content()),
                new SolrPublication.Layout(shards, replicas));
        System.out.println((published.isNew() ? "Published " : "Already published: ") + published.documents()
                + " entries and clauses as " + published.collection() + ", searched as " + address.collection() + ".");
        return 0;
    }

    private static void require(String option, int number, int most) {
        if (number < 1 || number > most) {
            throw new ProblemsException(
                    new SourceLocation(option + " " + number, 0),
                    Message.of("数目不合适", "this number does not do"),
                    Message.of("请写1到{0}的数", "Give one from 1 to {0}", most));
        }
    }
}
