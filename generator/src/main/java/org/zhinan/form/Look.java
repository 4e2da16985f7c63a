package org.zhinan.form;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The looks of cells; a book makes one style of each. */
public enum Look {
    TITLE(Font.TITLE, HorizontalAlignment.CENTER, Box.NONE, Paper.PLAIN),
    HEADING(Font.STRONG, HorizontalAlignment.CENTER, Box.NONE, Paper.PLAIN),
    LABEL(Font.PLAIN, HorizontalAlignment.LEFT, Box.NONE, Paper.PLAIN),
    MARK(Font.SMALL, HorizontalAlignment.LEFT, Box.NONE, Paper.PLAIN),
    HEADER(Font.STRONG, HorizontalAlignment.CENTER, Box.FULL, Paper.GREY),
    TEXT(Font.PLAIN, HorizontalAlignment.LEFT, Box.FULL, Paper.PLAIN),
    NUMBER(Font.PLAIN, HorizontalAlignment.CENTER, Box.FULL, Paper.PLAIN),
    BEYOND(Font.STRONG, HorizontalAlignment.LEFT, Box.FULL, Paper.WARNING),
    BEYOND_NUMBER(Font.STRONG, HorizontalAlignment.CENTER, Box.FULL, Paper.WARNING),
    COMPOSED(Font.PLAIN, HorizontalAlignment.LEFT, Box.FULL, Paper.PALE),
    LIST(Font.PLAIN, HorizontalAlignment.LEFT, Box.FULL, Paper.PALE),
    EXAMPLE(Font.EXAMPLE, HorizontalAlignment.LEFT, Box.FULL, Paper.PALE),
    CHECK(Font.SMALL, HorizontalAlignment.LEFT, Box.NONE, Paper.PLAIN),
    INPUT(Font.PLAIN, HorizontalAlignment.LEFT, Box.FULL, Paper.FREE),
    INPUT_CENTRED(Font.PLAIN, HorizontalAlignment.CENTER, Box.FULL, Paper.FREE),
    INPUT_VALUE(Font.PLAIN, HorizontalAlignment.RIGHT, Box.FULL, Paper.FREE_VALUE),
    INPUT_LINE(Font.PLAIN, HorizontalAlignment.LEFT, Box.UNDERLINE, Paper.FREE),
    FIRST_NUMBER(Font.PLAIN, HorizontalAlignment.CENTER, Box.FULL_AFTER_RULE, Paper.PLAIN),
    FIRST_TEXT(Font.PLAIN, HorizontalAlignment.LEFT, Box.FULL_AFTER_RULE, Paper.PLAIN),
    FIRST_COMPOSED(Font.PLAIN, HorizontalAlignment.LEFT, Box.FULL_AFTER_RULE, Paper.PALE),
    FIRST_INPUT(Font.PLAIN, HorizontalAlignment.LEFT, Box.FULL_AFTER_RULE, Paper.FREE);

    /** Sizes are in points. */
    enum Font {
        TITLE(16, true, false, false),
        STRONG(11, true, false, false),
        PLAIN(11, false, false, false),
        EXAMPLE(10, false, true, true),
        SMALL(9, false, false, true);

        final int size;
        final boolean bold;
        final boolean italic;
        final boolean grey;

        Font(int size, boolean bold, boolean italic, boolean grey) {
            this.size = size;
            this.bold = bold;
            this.italic = italic;
            this.grey = grey;
        }
    }

    enum Box {
        NONE,
        UNDERLINE,
        FULL,
        FULL_AFTER_RULE
    }

    /** The ground of a cell; only cells on a free one can be filled in while the sheet is protected. */
    enum Paper {
        PLAIN,
        PALE,
        GREY,
        WARNING,
        FREE,
        FREE_VALUE
    }

    final Font font;
    final HorizontalAlignment alignment;
    final Box box;
    final Paper paper;

    Look(Font font, HorizontalAlignment alignment, Box box, Paper paper) {
        this.font = font;
        this.alignment = alignment;
        this.box = box;
        this.paper = paper;
    }
}
