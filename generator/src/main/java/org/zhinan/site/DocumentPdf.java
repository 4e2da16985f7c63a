package org.zhinan.site;

import org.zhinan.site.address.View;

/**
 * A document as PDF that was written.
 *
 * @param document id of the document
 * @param path relative to the site, with forward slashes
 * @param bytes size of the file
 */
public record DocumentPdf(String edition, String document, View view, String path, long bytes) {}
