package org.zhinan.site;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

@Needs({"firefox-esr", "chinese-fonts", "pdftotext"})
@ExtendWith(Firefox.Resolver.class)
class TasksInFirefoxTest extends BrowserTasks {
    private SiteBrowser browser;

    @BeforeAll
    void start(Firefox firefox) {
        browser = firefox;
    }

    @Override
    SiteBrowser browser() {
        return browser;
    }
}
