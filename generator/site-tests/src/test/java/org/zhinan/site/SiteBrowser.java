package org.zhinan.site;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** A program with which people read the site. */
interface SiteBrowser {
    PageVisit visit(Way way, Device device);

    /** Of the site's root, with a slash at its end. */
    String address(Way way);

    /**
     * The file that something saves, under the name that the page gives it.
     *
     * @param folder for the file
     * @param doing what makes the page save it
     */
    Path download(Page page, Path folder, Runnable doing);
}
