package org.zhinan.site;

/** How a reader comes to the site. */
enum Way {
    /** From a folder, with nothing between. */
    FILE,
    /** From a web server. */
    HTTP
}
