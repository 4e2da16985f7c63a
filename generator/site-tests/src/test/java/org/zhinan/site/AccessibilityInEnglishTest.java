package org.zhinan.site;

import java.util.stream.Stream;

/** As {@link AccessibilityTest}: the pages that are not in Chinese alone. */
@Needs({"chromium", "chinese-fonts"})
class AccessibilityInEnglishTest extends AccessibilityChecks {
    @Override
    Stream<String> pages() {
        return PageTypes.cover().filter(path -> !path.startsWith("zh/"));
    }
}
