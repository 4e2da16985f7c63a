package org.zhinan.publish;

/** Where things stand in a bundle. */
final class BundleLayout {
    /** Folder of the site, with a slash. */
    static final String SITE = "site/";

    static final String SIGN_OFF = "sign-off.html";
    static final String CLAUSES = "clauses.jsonl";

    private BundleLayout() {}
}
