package org.zhinan.picture;

import java.util.ArrayList;
import java.util.List;

/** Sets cards that follow one another, with an arrow from each to the next: in a row, or one below the other. */
record Chain(List<Card> cards) {
    private static final int GAP = 26;

    Picture wide(int width) {
        int each = (width - 2 - GAP * (cards.size() - 1)) / Math.max(1, cards.size());
        int height = cards.stream().mapToInt(card -> card.height(each)).max().orElse(0);
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            int x = 1 + i * (each + GAP);
            if (i > 0) {
                shapes.add(arrow(x - GAP + 3, 40, x - 3, 40));
            }
            shapes.add(cards.get(i).at(x, 1, each, height));
        }
        return new Picture(width, height + 2, shapes);
    }

    Picture narrow(int width) {
        List<Shape> shapes = new ArrayList<>();
        int y = 1;
        for (Card card : cards) {
            if (y > 1) {
                shapes.add(arrow(width / 2, y - GAP + 3, width / 2, y - 3));
            }
            int height = card.height(width - 2);
            shapes.add(card.at(1, y, width - 2, height));
            y += height + GAP;
        }
        return new Picture(width, y - GAP + 1, shapes);
    }

    private static Shape arrow(int fromX, int fromY, int toX, int toY) {
        return new Shape.Line(List.of(new Shape.Point(fromX, fromY), new Shape.Point(toX, toY)), true, "arrow");
    }
}
