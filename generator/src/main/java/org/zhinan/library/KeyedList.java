package org.zhinan.library;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * An immutable list whose elements are found by key as well, in constant time. Of two elements with one key the first is found. Equal
 * to any list of the same elements.
 */
public final class KeyedList<E> extends AbstractList<E> implements RandomAccess {
    private final List<E> elements;
    private final Map<String, E> byKey;

    private KeyedList(List<E> elements, Map<String, E> byKey) {
        this.elements = elements;
        this.byKey = byKey;
    }

    public static <E> KeyedList<E> of(List<E> elements, Function<E, String> key) {
        Map<String, E> byKey = new HashMap<>(elements.size() * 2);
        elements.forEach(element -> byKey.putIfAbsent(key.apply(element), element));
        return new KeyedList<>(List.copyOf(elements), byKey);
    }

    /** Of entries by their ids. */
    static <E extends CatalogueEntry> KeyedList<E> of(List<E> entries) {
        return of(entries, CatalogueEntry::id);
    }

    public Optional<E> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public E get(int index) {
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }
}
