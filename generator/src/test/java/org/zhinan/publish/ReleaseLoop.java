package org.zhinan.publish;

import java.nio.file.Path;

/** A program that publishes one release after the other until it is killed. */
final class ReleaseLoop {
    static final int KEEP = 50;

    private ReleaseLoop() {}

    /** Takes the folder, and the edition of the first site. */
    public static void main(String[] arguments) {
        Sites.origin();
        System.out.println("ready");
        for (int edition = Integer.parseInt(arguments[1]); true; edition++) {
            Sites.publish(ReleaseFolder.in(Path.of(arguments[0])).begin(KEEP), edition);
        }
    }
}
