package org.zhinan.solr;

/** A request that a cluster did not do. */
final class SolrFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param status of the answer; 0 where no node gave one */
    SolrFailure(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Whether no node answered. */
    boolean isUnreachable() {
        return status == 0;
    }

    /** Whether the same request may be done later: a node was not there, or had not found the others yet. */
    boolean mayPass() {
        return status == 0 || status >= 500 || status == 404 || status == 429;
    }

    int status() {
        return status;
    }
}
