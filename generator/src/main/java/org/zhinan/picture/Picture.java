package org.zhinan.picture;

import java.util.List;
import java.util.Optional;

/** A drawing, {@code width} by {@code height} units of about a pixel. */
public record Picture(int width, int height, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
    }

    /**
     * The same drawing for a broad page and, where words around it do not say the same, for a narrow one.
     *
     * @param name the last part of the ids of its title and description
     * @param title what it shows
     * @param description how to read it, and what stands in it
     */
    public record Pair(String name, String title, String description, Picture wide, Optional<Picture> narrow) {}
}
