package org.zhinan.site.address;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.zhinan.text.Bilingual;

/**
 * What every page has.
 *
 * @param path where it stands, from the root
 * @param description one sentence for search engines and harvesters
 * @param section id of the navigation item that it belongs to; empty for none
 * @param edition id of the edition that it belongs to
 * @param call id of the call that it tells of
 * @param versions where the editions that replace one another have it, the latest first and its own among them; none where there is one
 * @param crumbs the way from home, without the page itself
 * @param alternates where the same page stands in the other views
 * @param part which part of a long list it is
 */
public record PageInfo(
        String path,
        PageLanguageMode view,
        Bilingual title,
        Bilingual description,
        String section,
        Optional<String> edition,
        Optional<String> call,
        List<Version> versions,
        List<Crumb> crumbs,
        Map<PageLanguageMode, String> alternates,
        Optional<Part> part) {

    /**
     * The page in one of the editions that replace one another.
     *
     * @param same false when that edition has no such page, and the path leads to what comes nearest
     * @param inForce whether it is the edition that is shown in the place of this page's own
     */
    public record Version(String edition, String path, boolean same, boolean inForce) {}

    /** That of the edition in force, when this page belongs to an older one. */
    public Optional<Version> newer() {
        return versions.stream().filter(Version::inForce).findFirst();
    }

    /** Where the same page stands in a view that it has. */
    public String at(PageLanguageMode other) {
        return alternates.get(other);
    }

    public record Crumb(Bilingual title, String path) {}

    /**
     * Which part of a list that is too long for one page.
     *
     * @param number from 1
     * @param paths where all parts stand, in order
     */
    public record Part(int number, List<String> paths) {
        public int of() {
            return paths.size();
        }

        public Optional<String> previous() {
            return path(number - 1);
        }

        public Optional<String> next() {
            return path(number + 1);
        }

        private Optional<String> path(int other) {
            return other >= 1 && other <= paths.size() ? Optional.of(paths.get(other - 1)) : Optional.empty();
        }
    }

    /**
     * A part of the list that this page is the first of; the page itself where the list is short enough.
     *
     * @param of how many parts the list has in each view
     */
    public PageInfo part(int number, ToIntFunction<PageLanguageMode> of) {
        int all = of.applyAsInt(view);
        if (all == 1) {
            return this;
        }
        List<Crumb> way = new ArrayList<>(crumbs);
        if (number > 1) {
            way.add(new Crumb(title, path));
        }
        Map<PageLanguageMode, String> others = new EnumMap<>(PageLanguageMode.class);
        alternates.forEach((each, other) ->
                others.put(each, Routes.part(other, Math.min(number, of.applyAsInt(each)))));
        return new PageInfo(
                Routes.part(path, number),
                view,
                title,
                description,
                section,
                edition,
                call,
                versions,
                List.copyOf(way),
                others,
                Optional.of(new Part(
                        number,
                        IntStream.rangeClosed(1, all)
                                .mapToObj(each -> Routes.part(path, each))
                                .toList())));
    }
}
