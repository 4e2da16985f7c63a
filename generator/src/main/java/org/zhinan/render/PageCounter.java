package org.zhinan.render;

/** Counts pages as they are rendered. Told by several threads. */
public interface PageCounter {
    /** So many are to be rendered. */
    void pages(int all);

    /** One more is rendered. */
    void page();
}
