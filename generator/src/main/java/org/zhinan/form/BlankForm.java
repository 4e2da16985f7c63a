package org.zhinan.form;

import java.util.Optional;
import org.zhinan.content.FormFile.Format;
import org.zhinan.text.Language;

/**
 * A blank form that was written.
 *
 * @param form id of its definition
 * @param path relative to the site, with forward slashes
 * @param bytes size of the file
 * @param sha256 64 lower-case hexadecimal digits
 * @param script the same file for a page that fills it in, where there is such a page
 */
public record BlankForm(
        String form,
        Language language,
        Format format,
        String path,
        long bytes,
        String sha256,
        Optional<BlankScript> script) {}
