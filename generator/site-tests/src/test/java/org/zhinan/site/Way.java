package org.zhinan.site;

import java.util.stream.Stream;

/** How a reader comes to the site. */
enum Way {
    /** From a folder, with nothing between. */
    FILE,
    /** From a web server. */
    HTTP;

    /** From a folder, and in a full run from a server, too: for what {@link BrowserTasks} tries from a server as well. */
    static Stream<Way> fileAtLeast() {
        return FullRun.orFirst(1, Stream.of(FILE, HTTP));
    }
}
