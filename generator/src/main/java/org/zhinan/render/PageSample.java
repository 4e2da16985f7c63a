package org.zhinan.render;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.render.jbake.OrdinaryFile;
import org.zhinan.site.Page;

/** One page of each type, that which shows most: what is wrong with a template is mostly wrong with each page. */
final class PageSample {
    private PageSample() {}

    static List<Page> of(List<Page> pages) {
        Map<String, Page> richest = new LinkedHashMap<>();
        Map<String, Integer> most = new LinkedHashMap<>();
        for (Page page : pages) {
            String type = page.template() + page.info().view().isBoth();
            int parts = parts(page);
            if (parts > most.getOrDefault(type, -1)) {
                richest.put(type, page);
                most.put(type, parts);
            }
        }
        return new ArrayList<>(richest.values());
    }

    /** Of the ordinary pages of each type and language that which says most. */
    static List<OrdinaryFile> ofOrdinary(List<OrdinaryFile> pages) {
        Map<String, OrdinaryFile> longest = new LinkedHashMap<>();
        for (OrdinaryFile page : pages) {
            String type = page.header().get("type") + " "
                    + page.path().substring(0, page.path().indexOf('/'));
            longest.merge(
                    type,
                    page,
                    (one, two) -> two.body().text().length() > one.body().text().length() ? two : one);
        }
        return List.copyOf(longest.values());
    }

    /** How many of its parts there are. */
    private static int parts(Page page) {
        int parts = 0;
        for (RecordComponent component : page.getClass().getRecordComponents()) {
            parts += isThere(value(page, component)) ? 1 : 0;
        }
        return parts;
    }

    private static boolean isThere(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        if (value instanceof Collection<?> many) {
            return !many.isEmpty();
        }
        return !(value instanceof Map<?, ?> map) || !map.isEmpty();
    }

    private static Object value(Page page, RecordComponent component) {
        try {
            return component.getAccessor().invoke(page);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("components of records are public", e);
        }
    }
}
