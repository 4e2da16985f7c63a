package org.zhinan.form;

import org.zhinan.content.Language;

/**
 * A blank form that was written.
 *
 * @param form id of its definition
 * @param path relative to the site, with forward slashes
 * @param bytes size of the file
 * @param sha256 64 lower-case hexadecimal digits
 */
public record BlankForm(String form, Language language, Format format, String path, long bytes, String sha256) {}
