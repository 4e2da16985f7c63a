package org.zhinan.site.address;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list that is too long for one page into parts. A list that is short enough is one part. */
public final class ListPagination {
    /** So many lines a page has at most, which is some 400 KB, and 50 KB compressed. */
    private static final int MOST = 2500;

    private ListPagination() {}

    /**
     * What stays together unless it fills a page by itself: then its head is repeated on the next.
     *
     * @param head what the lines stand under
     * @param weight how many lines the head takes
     */
    public record Group<H, L>(H head, int weight, List<L> lines) {
        public Group {
            lines = List.copyOf(lines);
        }

        /** A head without lines. */
        public static <H, L> Group<H, L> of(H head, int weight) {
            return new Group<>(head, weight, List.of());
        }

        private int size() {
            return weight + lines.size();
        }

        private List<Group<H, L>> cut() {
            int most = Math.max(1, MOST - weight);
            List<Group<H, L>> pieces = new ArrayList<>();
            for (int from = 0; from < Math.max(1, lines.size()); from += most) {
                pieces.add(new Group<>(head, weight, lines.subList(from, Math.min(lines.size(), from + most))));
            }
            return pieces;
        }
    }

    /** The parts in order; at least one. */
    public static <H, L> List<List<Group<H, L>>> of(List<Group<H, L>> groups) {
        List<List<Group<H, L>>> parts = new ArrayList<>();
        List<Group<H, L>> part = new ArrayList<>();
        int size = 0;
        for (Group<H, L> group : groups) {
            for (Group<H, L> piece : group.cut()) {
                if (size > 0 && size + piece.size() > MOST) {
                    parts.add(List.copyOf(part));
                    part.clear();
                    size = 0;
                }
                part.add(piece);
                size += piece.size();
            }
        }
        parts.add(List.copyOf(part));
        return List.copyOf(parts);
    }
}
