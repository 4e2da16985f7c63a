package org.zhinan.publish;

/**
 * What was found to be whole.
 *
 * @param bytes of all files together
 * @param digest of the manifest, which names all files of the site with theirs
 */
public record SiteVerificationResult(Kind kind, int files, long bytes, String digest) {
    /** A site alone, or with its digests and its sign-off sheet. */
    public enum Kind {
        BUNDLE,
        SITE
    }
}
