package org.zhinan.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of a preview: those of the folder and, before them, pages to come. */
final class PreviewPages {
    /** Tabs that somebody may have open. */
    private static final int MOST_AWAITED = 16;

    /** A site is moved into place in much less time. */
    private static final long LONGEST_MOVE_MILLIS = 2_000;

    private static final Pattern LOOK = Pattern.compile("\\.(css|js|svg|png|jpe?g|gif|webp|avif|ico|woff2?)$");

    private final Path site;
    private final Map<String, String> ahead = new ConcurrentHashMap<>();
    private final Deque<String> awaited = new ArrayDeque<>();
    private final AtomicBoolean news = new AtomicBoolean();
    private String looks;

    PreviewPages(Path site) {
        this.site = site;
        this.looks = looks();
    }

    /** The page at an address, if there is one. */
    Optional<String> at(String address) {
        Path file = site.resolve((address.endsWith("/") ? address + "index.html" : address).substring(1))
                .normalize();
        if (!address.startsWith("/")
                || !file.startsWith(site)
                || !file.toString().endsWith(".html")) {
            return Optional.empty();
        }
        String path = site.relativize(file).toString().replace('\\', '/');
        Optional<String> html = Optional.ofNullable(ahead.get(path)).or(() -> read(file));
        html.ifPresent(page -> await(path));
        return html;
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

    private void await(String path) {
        synchronized (awaited) {
            awaited.remove(path);
            awaited.addLast(path);
            if (awaited.size() > MOST_AWAITED) {
                awaited.removeFirst();
            }
        }
    }

    /** What was asked for lately. */
    Set<String> awaited() {
        synchronized (awaited) {
            return Set.copyOf(awaited);
        }
    }

    /** The page is this from now on, until {@link #settle}. */
    void ahead(String path, String html) {
        ahead.put(path, html);
        news.set(true);
    }

    /** Whether there is a page that was not there the last time. */
    boolean takeNews() {
        return news.getAndSet(false);
    }

    /**
     * The folder has all of the pages to come.
     *
     * @return whether it has anything else that is new
     */
    boolean settle() {
        boolean known = !ahead.isEmpty()
                && ahead.entrySet().stream()
                        .allMatch(page -> read(site.resolve(page.getKey())).equals(Optional.of(page.getValue())));
        ahead.clear();
        String before = looks;
        looks = looks();
        return !known || !looks.equals(before);
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
