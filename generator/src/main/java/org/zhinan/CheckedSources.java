package org.zhinan;

import java.util.List;
import java.util.stream.Stream;
import org.zhinan.library.Library;
import org.zhinan.pdf.LeftOutPdfs;
import org.zhinan.pdf.PackFonts;
import org.zhinan.problem.Problem;

/**
 * What a site is made of, found to be right.
 *
 * @param fonts of the pack
 * @param leftOut PDFs that the site goes without
 * @param wording where the translation does not keep to its conventions
 */
public record CheckedSources(Library library, PackFonts fonts, LeftOutPdfs leftOut, List<Problem> wording) {
    /** What an editor should know, though nothing is stopped by it. */
    public List<Problem> warnings() {
        return Stream.concat(leftOut.warnings().stream(), wording.stream()).toList();
    }
}
