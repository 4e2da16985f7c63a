package org.zhinan;

import org.zhinan.render.PageCounter;

/** Follows a build. Told by several threads. */
public interface BuildProgress extends PageCounter {
    /** Nobody follows. */
    BuildProgress NONE = new BuildProgress() {
        @Override
        public void begin(String stage) {}

        @Override
        public void end(String stage) {}

        @Override
        public void pages(int all) {}

        @Override
        public void page() {}
    };

    /** A stage begins, perhaps beside another; it has the name of its {@link StageTiming}. */
    void begin(String stage);

    void end(String stage);
}
