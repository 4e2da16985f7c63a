package org.zhinan.solr;

import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** What a cluster did not do, as a problem of who gave its address. */
final class SolrProblems {
    private static final int LONGEST = 400;

    /** What the plugin says where it is not this program's. */
    private static final String OTHER_VERSION = "the plugin of Zhinan is of version";

    private static final String CLASSES = "org.zhinan.search.solr";

    private SolrProblems() {}

    /** Whether the plugin is missing or another one: trying again does not help. */
    static boolean isOfThePlugin(SolrFailure failure) {
        return failure.getMessage().contains(OTHER_VERSION)
                || failure.getMessage().contains(CLASSES);
    }

    static ProblemsException of(SolrAddress address, SolrFailure failure) {
        String said = failure.getMessage();
        if (failure.isUnreachable()) {
            return problem(
                    address,
                    Message.of("集群没有应答（{0}）", "the cluster does not answer ({0})", shortened(said)),
                    Message.of("请确认地址无误、Solr已启动", "Check the address, and that Solr runs there"));
        }
        if (said.contains("SolrCloud mode") || said.contains("not running in")) {
            return problem(
                    address,
                    Message.of("这个Solr不是集群（SolrCloud）", "this Solr is no cluster (SolrCloud)"),
                    Message.of("请以SolrCloud方式启动Solr", "Start it in the mode SolrCloud"));
        }
        if (said.contains(OTHER_VERSION)) {
            return otherVersion(address);
        }
        if (said.contains(CLASSES)) {
            return problem(
                    address,
                    Message.of("集群没有安装Zhinan插件", "the cluster lacks the plugin of Zhinan"),
                    Message.of(
                            "请把zhinan-solr-plugin的jar放入每个节点的SOLR_HOME/lib并重启",
                            "Put the jar of zhinan-solr-plugin into SOLR_HOME/lib of each node and start it anew"));
        }
        return problem(
                address,
                Message.of("集群没有完成请求（{0}）", "the cluster did not do what it was asked ({0})", shortened(said)),
                Message.of("请查看Solr日志", "See the log of Solr"));
    }

    static ProblemsException otherVersion(SolrAddress address) {
        return problem(
                address,
                Message.of(
                        "集群上的插件或集合属于另一版本的Zhinan", "the plugin or the collection there is of another version of Zhinan"),
                Message.of(
                        "请在各节点安装与本程序同一版本的插件，再重新发布",
                        "Install the plugin of this program's version on each node, then publish again"));
    }

    static ProblemsException problem(SolrAddress address, Bilingual message, Bilingual cure) {
        return new ProblemsException(new SourceLocation(address.option(), 0), message, cure);
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
    }
}
