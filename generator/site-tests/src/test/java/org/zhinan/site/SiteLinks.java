package org.zhinan.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the pages of a site point at. */
final class SiteLinks {
    /** Attributes that hold one address. */
    private static final List<String> ATTRIBUTES = List.of(
            "href",
            "src",
            "action",
            "formaction",
            "data",
            "poster",
            "cite",
            "background",
            "xlink:href",
            "manifest",
            "longdesc");

    private static final List<String> LISTS = List.of("srcset", "imagesrcset", "ping");
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final URI ROOT = URI.create("site:///");

    private SiteLinks() {}

    /** An address and the element that has it. */
    record PageLink(String page, Element element, String attribute, String address) {
        boolean hasScheme() {
            return SCHEME.matcher(address).matches();
        }

        /** Whether a reader follows it, or a browser fetches it by itself. */
        boolean isFollowed() {
            String tag = element.normalName();
            return attribute.equals("href") && (tag.equals("a") || tag.equals("area"))
                    || tag.equals("link") && element.hasAttr("rel") && element.is("[rel=canonical], [rel=alternate]");
        }

        @Override
        public String toString() {
            return page + ": " + ElementText.place(element) + " " + attribute + "=\"" + address + "\"";
        }
    }

    /** Every address on a page. */
    static List<PageLink> of(String path, Document page) {
        List<PageLink> links = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            for (String attribute : ATTRIBUTES) {
                if (element.hasAttr(attribute)) {
                    links.add(new PageLink(path, element, attribute, element.attr(attribute)));
                }
            }
            for (String attribute : LISTS) {
                for (String each : element.attr(attribute).split(",")) {
                    if (!each.isBlank()) {
                        links.add(new PageLink(
                                path, element, attribute, each.strip().split("\\s+")[0]));
                    }
                }
            }
        }
        return links;
    }

    /**
     * A place of the site.
     *
     * @param fragment decoded; empty for the whole file
     */
    record LinkPlace(String file, String fragment) {}

    /** Where a relative address leads from a page; nothing when it is not relative or leaves the site. */
    static Optional<LinkPlace> resolve(String page, String address) {
        try {
            URI uri = new URI(address);
            if (uri.isAbsolute() || uri.getRawAuthority() != null || address.startsWith("/")) {
                return Optional.empty();
            }
            String fragment = uri.getRawFragment() == null ? "" : uri.getRawFragment();
            String path = uri.getRawPath().isEmpty()
                    ? page
                    : ROOT.resolve("/" + page)
                            .resolve(uri.getRawPath())
                            .getPath()
                            .substring(1);
            return path.startsWith("../")
                    ? Optional.empty()
                    : Optional.of(new LinkPlace(path, URLDecoder.decode(fragment, StandardCharsets.UTF_8)));
        } catch (java.net.URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Why an address inside the site is wrong; nothing when it leads to a file, and to an element of it where it has a fragment. */
    static Optional<String> fault(Site site, String page, String address) {
        if (address.isBlank()) {
            return Optional.of("leads nowhere");
        }
        Optional<LinkPlace> place = resolve(page, address);
        if (place.isEmpty()) {
            return Optional.of("is not a relative address within the site");
        }
        String file = place.get().file();
        String fragment = place.get().fragment();
        if (!site.files().contains(file)) {
            return Optional.of("there is no file " + file);
        }
        if (fragment.isEmpty() || fragment.startsWith("?")) {
            return Optional.empty();
        }
        Document target = site.pages().get(file);
        return target == null || target.getElementById(fragment) == null
                ? Optional.of("there is no element " + fragment + " in " + file)
                : Optional.empty();
    }
}
