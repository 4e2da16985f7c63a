package org.zhinan.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that name an edition and a call of it. */
final class EditionOptions {
    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "The edition that is meant (default: the current one).")
    private Optional<String> edition = Optional.empty();

    @Option(
            names = "--call",
            paramLabel = "ID",
            description = "The call of that edition that is meant (default: its own).")
    private Optional<String> call = Optional.empty();

    Optional<String> edition() {
        return edition;
    }

    Optional<String> call() {
        return call;
    }

    boolean given() {
        return edition.isPresent() || call.isPresent();
    }

    /**
     * The id of the edition that is meant.
     *
     * @throws WrongUsageException when there is no such edition, or it has no such call
     */
    String require(KnownEditions known) {
        return known.require(edition, call);
    }
}
