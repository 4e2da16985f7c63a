package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.zhinan.problem.ProblemsException;

/**
 * A site in the making, beside what it will replace. Closing it without {@link #publish} takes it away and leaves what was there before
 * as it was; what an interrupted build left is put right by the next.
 */
public sealed interface Staging extends AutoCloseable
        permits FolderStaging, ReleaseStaging, Bundle, PrecompressedStaging {
    /**
     * Begins a site that will replace a folder.
     *
     * @throws ProblemsException when the output cannot be written, is not a site of ours, or another build is writing
     *     it
     */
    static Staging begin(Path output) {
        return FolderStaging.begin(output);
    }

    /** Where to write the new site. */
    Path folder();

    /**
     * Writes the manifest and puts the finished site into place.
     *
     * @throws ProblemsException when it cannot be written; what was there before stays
     */
    PublishedSite publish(SiteBuildInputs origin);

    /** What to tell the user when a stage could not write below {@link #folder}. */
    ProblemsException unwritable(IOException e);

    @Override
    void close();
}
