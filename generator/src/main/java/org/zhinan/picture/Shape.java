package org.zhinan.picture;

import java.util.List;
import org.zhinan.library.Target;
import org.zhinan.text.Language;

/** Part of a picture; what it looks like is a class of the style sheet. Places are in units from the upper left corner. */
public sealed interface Shape {
    /** Which of the shapes it is, for a template. */
    String kind();

    record Box(int x, int y, int width, int height, String look) implements Shape {
        @Override
        public String kind() {
            return "box";
        }
    }

    /** Straight strokes from place to place; with an arrow, the last one ends in a head. */
    record Line(List<Point> points, boolean arrow, String look) implements Shape {
        @Override
        public String kind() {
            return "line";
        }

        /** As the data of a path. */
        public String path() {
            StringBuilder path = new StringBuilder();
            points.forEach(point -> path.append(path.isEmpty() ? "M" : "L").append(point.x() + " " + point.y()));
            if (arrow) {
                Point end = points.get(points.size() - 1);
                Point before = points.get(points.size() - 2);
                int x = Integer.signum(end.x() - before.x()) * HEAD;
                int y = Integer.signum(end.y() - before.y()) * HEAD;
                path.append("M" + (end.x() - x - y) + " " + (end.y() - y - x) + "L" + end.x() + " " + end.y());
                path.append("L" + (end.x() - x + y) + " " + (end.y() - y + x));
            }
            return path.toString();
        }

        private static final int HEAD = 5;
    }

    record Point(int x, int y) {}

    /** One line of words; {@code y} is that of the base line. */
    record Words(int x, int y, String text, Language language, String look) implements Shape {
        @Override
        public String kind() {
            return "words";
        }
    }

    /** Words and boxes that belong together. */
    record Group(List<Shape> shapes) implements Shape {
        @Override
        public String kind() {
            return "group";
        }
    }

    /** Shapes that lead somewhere. */
    record Link(Target target, List<Shape> shapes) implements Shape {
        @Override
        public String kind() {
            return "link";
        }
    }
}
