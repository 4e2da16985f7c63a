package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.zhinan.site.SiteLinks.PageLink;

/** The site needs nothing but itself, and a strict content security policy can stand. */
class SelfContainedTest {
    private static final Site SITE = Site.plain();
    private static final Pattern CSS_ADDRESS = Pattern.compile("url\\(\\s*['\"]?([^'\")]*)|@import\\s+['\"]([^'\"]*)");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?:|wss?:|ftp:)?//[a-z0-9]");

    /** Ways of a script to fetch, or to run text as code. */
    private static final Pattern FETCHING = Pattern.compile(
            "\\b(fetch|importScripts|eval|Function|WebSocket|EventSource|sendBeacon|XMLHttpRequest)\\s*\\(|\\bimport\\s*[({'\"]");

    private static Stream<Element> elements(String selector) {
        return SITE.pages().entrySet().stream().flatMap(page -> page.getValue().select(selector).stream());
    }

    @Test
    void whatAPageLoadsIsBesideIt() {
        assertThat(SITE.pages().entrySet().stream()
                        .flatMap(page -> SiteLinks.of(page.getKey(), page.getValue()).stream())
                        .filter(link -> !link.isFollowed())
                        .filter(link -> SiteLinks.fault(SITE, link.page(), link.address())
                                .isPresent())
                        .map(PageLink::toString))
                .isEmpty();
        assertThat(elements("a[ping], base, meta[http-equiv=refresh], iframe, object, embed"))
                .isEmpty();
        assertThat(elements("link[rel~=(?i)preconnect|dns-prefetch|prefetch|prerender|modulepreload]"))
                .isEmpty();
    }

    @Test
    void nothingIsInline() {
        assertThat(elements("style, [style]")).isEmpty();
        assertThat(elements("script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(elements("[href^=javascript:], [src^=data:text/html]")).isEmpty();
        assertThat(elements("*")
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey)
                        .filter(name -> name.startsWith("on")))
                .isEmpty();
    }

    @Test
    void scriptsAreClassic() {
        assertThat(elements("script[src]")).isNotEmpty();
        assertThat(elements("script[src][type], script[nomodule]")).isEmpty();
        assertThat(elements("[integrity], [crossorigin], [nonce]")).isEmpty();
    }

    @Test
    void styleSheetsLoadOnlyWhatIsBesideThem() {
        List<String> faults = new ArrayList<>();
        SITE.filesEnding(".css").forEach(path -> faults.addAll(cssFaults(path, SITE.source(path))));
        assertThat(SITE.filesEnding(".css")).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    private static List<String> cssFaults(String path, String css) {
        List<String> faults = new ArrayList<>();
        Matcher matcher = CSS_ADDRESS.matcher(css);
        while (matcher.find()) {
            String address = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (!address.startsWith("data:image/")) {
                SiteLinks.fault(SITE, path, address.strip())
                        .ifPresent(fault -> faults.add(path + " " + address + ": " + fault));
            }
        }
        return faults;
    }

    @Test
    void anAddressElsewhereInAStyleSheetIsNoticed() {
        assertThat(cssFaults("css/x.css", "a{background:url(https://cdn.example/a.png)}"))
                .hasSize(1);
        assertThat(cssFaults("css/x.css", "a{background:url( \"//cdn.example/a.png\" )}"))
                .hasSize(1);
        assertThat(cssFaults("css/x.css", "@import 'https://cdn.example/a.css';"))
                .hasSize(1);
        assertThat(cssFaults("css/x.css", "@import url(gone.css);")).hasSize(1);
        assertThat(cssFaults("css/x.css", "a{background:url(../img/mark.svg) no-repeat}"))
                .isEmpty();
    }

    @Test
    void picturesAreOnlyPictures() {
        assertThat(SITE.filesEnding(".svg")).isNotEmpty().allSatisfy(path -> {
            Document picture = Jsoup.parse(SITE.source(path), "", Parser.xmlParser());
            assertThat(picture.select("script, style, [style], foreignObject, image"))
                    .as(path)
                    .isEmpty();
            assertThat(picture.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(each -> !each.getKey().startsWith("xmlns"))
                            .map(Attribute::getValue))
                    .as(path)
                    .noneMatch(value -> OUTSIDE.matcher(value).find());
        });
    }

    /**
     * The search's own data may name official sites, which a reader can follow: only code is looked at. JSZip is a library with a
     * substitute for old browsers that a strict policy refuses and no page runs; what it does is looked at in a browser.
     */
    @Test
    void scriptsFetchNothing() {
        assertThat(SITE.filesEnding(".js")
                        .filter(path -> !path.startsWith("search/data-")
                                && !path.equals("js/jszip.min.js")
                                && !path.matches("\\d+/forms/.*")))
                .isNotEmpty()
                .allSatisfy(path -> {
                    String code =
                            SITE.source(path).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
                    assertThat(FETCHING.matcher(code).results().map(hit -> hit.group()))
                            .as(path)
                            .isEmpty();
                    assertThat(OUTSIDE.matcher(code.replaceAll(
                                            "'http://(www\\.w3\\.org|schemas\\.openxmlformats\\.org)/[\\w./-]*'", ""))
                                    .results()
                                    .map(hit -> hit.group()))
                            .as(path)
                            .isEmpty();
                });
    }

    @Test
    void aScriptThatFetchesIsNoticed() {
        assertThat(List.of(
                        "fetch('x')",
                        "new XMLHttpRequest()",
                        "navigator.sendBeacon('x')",
                        "import('./x.js')",
                        "import {x} from './x.js'",
                        "new Function('return 1')"))
                .allMatch(code -> FETCHING.matcher(code).find());
        assertThat(OUTSIDE.matcher("var x = '//cdn.example/x.js'").find()).isTrue();
    }
}
