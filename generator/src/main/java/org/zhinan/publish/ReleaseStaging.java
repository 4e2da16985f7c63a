package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.zhinan.problem.ProblemsException;

/** A site in the making among the releases. */
final class ReleaseStaging implements Staging {
    private final ReleaseFolder releases;
    private final Path folder;
    private final int keep;
    private final BuildLock lock;

    ReleaseStaging(ReleaseFolder releases, Path folder, int keep, BuildLock lock) {
        this.releases = releases;
        this.folder = folder;
        this.keep = keep;
        this.lock = lock;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public PublishedSite publish(SiteBuildInputs origin) {
        try {
            Manifest.write(folder, origin);
            PublishedSite published = PublishedSite.of(folder);
            releases.publish(folder, keep);
            return published;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public ProblemsException unwritable(IOException e) {
        return WriteProblems.releases(releases.root(), e);
    }

    @Override
    public void close() {
        try (lock) {
            releases.clean();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }
}
