package org.zhinan.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.problem.ProblemsException;

/** The pages of a preview: those of the folder and, before them, open ones that the next folder will have. */
final class PreviewPages {
    /** Tabs that somebody may have open. */
    private static final int MOST_OPEN = 16;

    /** A site is moved into place in much less time. */
    private static final long LONGEST_MOVE_MILLIS = 2_000;

    private static final Pattern LOOK = Pattern.compile("\\.(css|js|svg|png|jpe?g|gif|webp|avif|ico|woff2?)$");

    private final Path site;
    /** Hash of the text that each page was served with the last time, in this order. */
    private final Map<String, Integer> served = new LinkedHashMap<>();

    private final Map<String, String> rendered = new HashMap<>();
    private Function<String, Optional<String>> others = path -> Optional.empty();
    private String looks;

    PreviewPages(Path site) {
        this.site = site;
        this.looks = looks();
    }

    /** The page at an address, if there is one. */
    synchronized Optional<String> at(String address) {
        Path file = site.resolve((address.endsWith("/") ? address + "index.html" : address).substring(1))
                .normalize();
        if (!address.startsWith("/")
                || !file.startsWith(site)
                || !file.toString().endsWith(".html")) {
            return Optional.empty();
        }
        String path = site.relativize(file).toString().replace('\\', '/');
        Optional<String> html = next(path).or(() -> read(file));
        html.ifPresent(page -> {
            served.remove(path);
            served.put(path, page.hashCode());
        });
        return html;
    }

    /** The page of the site that is not yet in place. */
    private Optional<String> next(String path) {
        if (!rendered.containsKey(path)) {
            try {
                others.apply(path).ifPresent(html -> rendered.put(path, html));
            } catch (ProblemsException e) {
                // The build tells a mistake; the page of the folder stays.
                return Optional.empty();
            }
        }
        return Optional.ofNullable(rendered.get(path));
    }

    /** While one site is replaced by the next, there is none for a moment; what is missing before and after is not there. */
    private Optional<String> read(Path file) {
        long end = System.nanoTime() + LONGEST_MOVE_MILLIS * 1_000_000;
        boolean there = false;
        while (System.nanoTime() < end) {
            try {
                return Optional.of(Files.readString(file));
            } catch (IOException e) {
                if (there) {
                    return Optional.empty();
                }
                there = Files.isDirectory(site);
            }
            if (!there) {
                LockSupport.parkNanos(1_000_000);
            }
        }
        return Optional.empty();
    }

    /** Paths of the pages that were asked for lately. */
    synchronized Set<String> open() {
        return served.keySet().stream()
                .skip(Math.max(0, served.size() - MOST_OPEN))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * These pages come before those of the folder from now on, until {@link #settle}.
     *
     * @param nextOthers gives any other page when it is asked for
     * @return whether any of them has another text than it was served with
     */
    synchronized boolean show(Map<String, String> pages, Function<String, Optional<String>> nextOthers) {
        rendered.clear();
        rendered.putAll(pages);
        others = nextOthers;
        return pages.entrySet().stream()
                .anyMatch(page -> !Objects.equals(
                        served.get(page.getKey()), page.getValue().hashCode()));
    }

    /**
     * The folder has a new site with all pages.
     *
     * @return whether it has anything that open pages do not show yet
     */
    synchronized boolean settle() {
        // What an open page was rendered to before, it was told to load.
        rendered.forEach((path, html) -> served.replace(path, html.hashCode()));
        rendered.clear();
        others = path -> Optional.empty();
        boolean changed = served.entrySet()
                .removeIf(page ->
                        !read(site.resolve(page.getKey())).map(String::hashCode).equals(Optional.of(page.getValue())));
        String before = looks;
        looks = looks();
        return changed || !looks.equals(before);
    }

    /** The styles, scripts and pictures, as one text; the data of the search is no part of what a page looks like. */
    private String looks() {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(each -> LOOK.matcher(each.toString()).find())
                    .filter(each -> !each.startsWith(site.resolve("search")))
                    .sorted()
                    .toList()) {
                all.append(file).append(Arrays.hashCode(Files.readAllBytes(file)));
            }
        } catch (IOException | UncheckedIOException e) {
            // It is not known, so it may be new.
            all.append(System.nanoTime());
        }
        return all.toString();
    }
}
