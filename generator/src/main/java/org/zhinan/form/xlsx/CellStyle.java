package org.zhinan.form.xlsx;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The styles of cells; a workbook makes one POI style of each. */
public enum CellStyle {
    TITLE(Font.TITLE, HorizontalAlignment.CENTER, Border.NONE, Fill.PLAIN),
    HEADING(Font.STRONG, HorizontalAlignment.CENTER, Border.NONE, Fill.PLAIN),
    LABEL(Font.PLAIN, HorizontalAlignment.LEFT, Border.NONE, Fill.PLAIN),
    MARK(Font.SMALL, HorizontalAlignment.LEFT, Border.NONE, Fill.PLAIN),
    HEADER(Font.STRONG, HorizontalAlignment.CENTER, Border.FULL, Fill.GREY),
    TEXT(Font.PLAIN, HorizontalAlignment.LEFT, Border.FULL, Fill.PLAIN),
    NUMBER(Font.PLAIN, HorizontalAlignment.CENTER, Border.FULL, Fill.PLAIN),
    BEYOND(Font.STRONG, HorizontalAlignment.LEFT, Border.FULL, Fill.WARNING),
    BEYOND_NUMBER(Font.STRONG, HorizontalAlignment.CENTER, Border.FULL, Fill.WARNING),
    COMPOSED(Font.PLAIN, HorizontalAlignment.LEFT, Border.FULL, Fill.PALE),
    LIST(Font.PLAIN, HorizontalAlignment.LEFT, Border.FULL, Fill.PALE),
    EXAMPLE(Font.EXAMPLE, HorizontalAlignment.LEFT, Border.FULL, Fill.PALE),
    CHECK(Font.SMALL, HorizontalAlignment.LEFT, Border.NONE, Fill.PLAIN),
    INPUT(Font.PLAIN, HorizontalAlignment.LEFT, Border.FULL, Fill.FREE),
    INPUT_CENTRED(Font.PLAIN, HorizontalAlignment.CENTER, Border.FULL, Fill.FREE),
    INPUT_VALUE(Font.PLAIN, HorizontalAlignment.RIGHT, Border.FULL, Fill.FREE_VALUE),
    INPUT_LINE(Font.PLAIN, HorizontalAlignment.LEFT, Border.UNDERLINE, Fill.FREE),
    FIRST_NUMBER(Font.PLAIN, HorizontalAlignment.CENTER, Border.FULL_AFTER_RULE, Fill.PLAIN),
    FIRST_TEXT(Font.PLAIN, HorizontalAlignment.LEFT, Border.FULL_AFTER_RULE, Fill.PLAIN),
    FIRST_COMPOSED(Font.PLAIN, HorizontalAlignment.LEFT, Border.FULL_AFTER_RULE, Fill.PALE),
    FIRST_INPUT(Font.PLAIN, HorizontalAlignment.LEFT, Border.FULL_AFTER_RULE, Fill.FREE);

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

    enum Border {
        NONE,
        UNDERLINE,
        FULL,
        FULL_AFTER_RULE
    }

    /** The ground of a cell; only cells on a free one can be filled in while the sheet is protected. */
    enum Fill {
        PLAIN,
        PALE,
        GREY,
        WARNING,
        FREE,
        FREE_VALUE
    }

    final Font font;
    final HorizontalAlignment alignment;
    final Border border;
    final Fill fill;

    CellStyle(Font font, HorizontalAlignment alignment, Border border, Fill fill) {
        this.font = font;
        this.alignment = alignment;
        this.border = border;
        this.fill = fill;
    }
}
