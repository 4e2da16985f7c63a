package org.zhinan.site;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

@Needs({"chromium", "chinese-fonts", "pdftotext"})
@ExtendWith(Chromium.Resolver.class)
class TasksInChromiumTest extends BrowserTasks {
    private SiteBrowser browser;

    @BeforeAll
    void start(Chromium chromium) {
        browser = chromium;
    }

    @Override
    SiteBrowser browser() {
        return browser;
    }
}
