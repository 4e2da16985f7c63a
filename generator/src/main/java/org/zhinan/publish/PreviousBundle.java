package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;

/**
 * The bundle that another one is compared with.
 *
 * @param digest of its manifest
 * @param inputs digests of its source files by name
 */
record PreviousBundle(String digest, List<ClauseText> clauses, SortedMap<String, String> inputs) {
    /**
     * Reads a bundle, once it is known to be whole.
     *
     * @throws ProblemsException when it is no bundle, or was changed
     */
    static PreviousBundle read(Path zip) {
        SiteVerificationResult verified = PublicationVerifier.verify(zip);
        String root = WriteProblems.name(zip.toAbsolutePath().normalize());
        if (verified.kind() == SiteVerificationResult.Kind.BUNDLE) {
            Problems problems = new Problems();
            try (FileTree contents = PublicationVerifier.open(root, zip, problems)) {
                ParsedManifest manifest = ParsedManifest.read(contents, BundleLayout.SITE, problems)
                        .orElseThrow(() -> new IOException("no manifest"));
                return new PreviousBundle(verified.digest(), ClauseText.read(contents), manifest.inputs());
            } catch (IOException e) {
                // The same answer as for a site that is no bundle.
            }
        }
        throw new ProblemsException(
                new SourceLocation(root, 0),
                Message.of("这不是可用来比较的包", "this is no bundle that can be compared with"),
                Message.of(
                        "请用--since ZIP指定由“zhinan bundle”写出的zip",
                        "Name a zip that 'zhinan bundle' wrote with --since ZIP"));
    }
}
