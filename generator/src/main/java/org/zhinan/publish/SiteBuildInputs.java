package org.zhinan.publish;

import java.util.List;
import org.zhinan.content.file.SourceFile;
import org.zhinan.library.Library;
import org.zhinan.site.SideFile;

/**
 * What a site was made from.
 *
 * @param inputs all source files, content and templates
 * @param pages paths of the pages in the site
 * @param files those beside the pages
 * @param version of the program
 */
public record SiteBuildInputs(
        Library library, List<SourceFile> inputs, List<String> pages, List<SideFile> files, String version) {}
