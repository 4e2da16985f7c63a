package org.zhinan.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zhinan.publish.PublicationVerifier;
import org.zhinan.publish.SiteVerificationResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description =
                "Tells whether a bundle, an unpacked bundle or a site is whole, and names every file that is not.")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ZIP|DIR", description = "What to verify. Nothing is unpacked or changed.")
    private Path given = Path.of("");

    @Override
    public Integer call() {
        SiteVerificationResult verified = PublicationVerifier.verify(given);
        System.out.printf(
                Locale.ROOT,
                "%s is whole: %s of %d files, %d KB.%nSHA-256 of its manifest %s%n",
                given,
                verified.kind() == SiteVerificationResult.Kind.BUNDLE ? "a bundle" : "a site",
                verified.files(),
                verified.bytes() / 1024,
                verified.digest());
        return 0;
    }
}
