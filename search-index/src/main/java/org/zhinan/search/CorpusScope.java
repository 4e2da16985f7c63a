package org.zhinan.search;

import java.util.Objects;

/**
 * Which part of a site a corpus is, where the site has several editions or calls. Its entries say in {@link SearchEntry#filters()} which
 * edition and calls they belong to; one that names no call belongs to all.
 *
 * @param edition id of the edition that it is of
 * @param current whether that is the edition that is searched first
 * @param call id of the call that goes before the others for the same evidence; empty for none
 */
public record CorpusScope(String edition, boolean current, String call) {

    /** The filter with the id of an entry's edition. */
    public static final String EDITION = "edition";

    /** The filter with the ids of an entry's calls. */
    public static final String CALL = "call";

    /** No filter, but the id of the call that goes before the others for the same evidence, in place of the first one. */
    public static final String PREFERRED = "prefer";

    /** What a score is worth of what is not the current edition's, or not the first call's: for the same evidence it comes after. */
    public static final double LESSER = 0.8;

    public CorpusScope {
        Objects.requireNonNull(edition, EDITION);
        Objects.requireNonNull(call, CALL);
    }
}
