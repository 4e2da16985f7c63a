package org.zhinan.library.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names with what each means, found in a text in time that grows with the text and not with the number of names. Letters count as
 * the same in upper and lower case.
 *
 * @param <V> what a name means
 */
public final class NameTrie<V> {
    private final Node<V> root = new Node<>();

    private static final class Node<V> {
        private final Map<Character, Node<V>> next = new HashMap<>();
        private final List<V> values = new ArrayList<>();
    }

    /**
     * A name in a text.
     *
     * @param start where it begins
     * @param end the place after its last character
     * @param value what was first added under the name
     */
    public record Hit<V>(int start, int end, V value) {}

    /** Which places in a text a name may take. */
    public interface Bounds {
        Bounds ANY = (text, start, end) -> true;
        /** Names are whole words. */
        Bounds WORDS = (text, start, end) -> (start == 0 || !isOfWord(text.charAt(start - 1)))
                && (end == text.length() || !isOfWord(text.charAt(end)));

        boolean allow(String text, int start, int end);

        private static boolean isOfWord(char c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
        }
    }

    /** An empty name is never found. */
    public void add(String name, V value) {
        Node<V> node = root;
        for (int i = 0; i < name.length(); i++) {
            node = node.next.computeIfAbsent(folded(name.charAt(i)), each -> new Node<>());
        }
        if (node != root) {
            node.values.add(value);
        }
    }

    public boolean isEmpty() {
        return root.next.isEmpty();
    }

    /** The longest name that begins at this place and is allowed there. */
    public Optional<Hit<V>> at(String text, int start, Bounds bounds) {
        Node<V> node = root;
        Optional<Hit<V>> longest = Optional.empty();
        for (int i = start; i < text.length(); i++) {
            node = node.next.get(folded(text.charAt(i)));
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty() && bounds.allow(text, start, i + 1)) {
                longest = Optional.of(new Hit<>(start, i + 1, node.values.get(0)));
            }
        }
        return longest;
    }

    /** The longest names from left to right, without overlap. */
    public List<Hit<V>> all(String text, Bounds bounds) {
        List<Hit<V>> hits = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Optional<Hit<V>> hit = at(text, start, bounds);
            hit.ifPresent(hits::add);
            start = hit.map(Hit::end).orElse(start + 1);
        }
        return hits;
    }

    /** What stands anywhere in the text, within longer names too, in the order of the places where it ends; each once. */
    public Set<V> within(String text) {
        Set<V> found = new LinkedHashSet<>();
        for (int start = 0; start < text.length(); start++) {
            Node<V> node = root;
            for (int i = start; i < text.length() && node != null; i++) {
                node = node.next.get(folded(text.charAt(i)));
                if (node != null) {
                    found.addAll(node.values);
                }
            }
        }
        return found;
    }

    private static char folded(char c) {
        return Character.toLowerCase(c);
    }
}
