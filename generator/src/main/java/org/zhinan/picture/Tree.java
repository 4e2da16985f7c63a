package org.zhinan.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets trees: broad with a column for each level, narrow with each level further in.
 *
 * @param columns width of each column
 * @param gap between two columns, where the lines run
 * @param space between two cards of a column
 */
record Tree(List<Integer> columns, int gap, int space) {
    private static final int INDENT = 18;

    /** With columns as wide as their words, up to a limit for each. */
    static Tree of(List<Branch> roots, List<Integer> limits, int gap, int space) {
        List<Integer> columns = new ArrayList<>();
        for (List<Branch> level = roots; !level.isEmpty(); level = below(level)) {
            int limit = limits.get(Math.min(columns.size(), limits.size() - 1));
            columns.add(level.stream()
                    .mapToInt(branch -> Math.min(limit, branch.card().width()))
                    .max()
                    .orElse(limit));
        }
        return new Tree(List.copyOf(columns), gap, space);
    }

    private static List<Branch> below(List<Branch> level) {
        return level.stream().flatMap(branch -> branch.children().stream()).toList();
    }

    Picture wide(List<Branch> roots) {
        List<Shape> shapes = new ArrayList<>();
        int y = 1;
        for (Branch root : roots) {
            y += wide(root, 0, y, shapes) + space;
        }
        int width = x(columns.size());
        return new Picture(width - gap + 1, y - space + 1, shapes);
    }

    /** Draws a branch from {@code top} on, its card in the middle of what hangs on it, and gives the height of all. */
    private int wide(Branch branch, int level, int top, List<Shape> shapes) {
        int own = branch.card().height(columns.get(level));
        int hanging = height(branch.children(), level + 1);
        int height = Math.max(own, hanging);
        int middle = top + height / 2;
        int right = x(level) + columns.get(level);
        int childTop = top + (height - hanging) / 2;
        List<Shape> below = new ArrayList<>();
        for (Branch child : branch.children()) {
            int childHeight = wide(child, level + 1, childTop, below);
            int childMiddle = childTop + childHeight / 2;
            int turn = right + gap / 2;
            shapes.add(line(right, middle, turn, middle, turn, childMiddle, x(level + 1), childMiddle));
            childTop += childHeight + space;
        }
        shapes.add(branch.card().at(x(level), middle - own / 2, columns.get(level), own));
        shapes.addAll(below);
        return height;
    }

    private int height(List<Branch> branches, int level) {
        int sum = 0;
        for (Branch branch : branches) {
            int own = branch.card().height(columns.get(level));
            sum += Math.max(own, height(branch.children(), level + 1)) + space;
        }
        return Math.max(0, sum - space);
    }

    private int x(int level) {
        int x = 1;
        for (int i = 0; i < level; i++) {
            x += columns.get(i) + gap;
        }
        return x;
    }

    Picture narrow(List<Branch> roots, int width) {
        List<Shape> shapes = new ArrayList<>();
        int y = 1;
        for (Branch root : roots) {
            y = narrow(root, 0, y, width, shapes);
        }
        return new Picture(width, y - space + 1, shapes);
    }

    private int narrow(Branch branch, int level, int top, int width, List<Shape> shapes) {
        int x = 1 + level * INDENT;
        int own = branch.card().height(width - 1 - x);
        shapes.add(branch.card().at(x, top, width - 1 - x, own));
        int y = top + own + space;
        for (Branch child : branch.children()) {
            int middle = y + child.card().height(width - 1 - x - INDENT) / 2;
            shapes.add(line(x + INDENT / 2, top + own, x + INDENT / 2, middle, x + INDENT, middle));
            y = narrow(child, level + 1, y, width, shapes);
        }
        return y;
    }

    /** A line through places given as pairs of numbers. */
    private static Shape line(int... places) {
        List<Shape.Point> points = new ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            points.add(new Shape.Point(places[i], places[i + 1]));
        }
        return new Shape.Line(List.copyOf(points), false, "edge");
    }
}
