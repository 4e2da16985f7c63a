package org.zhinan.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zhinan.SiteGenerator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what a site is made of. */
class SourceOptions extends ContentOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--templates", paramLabel = "DIR", description = "The templates (default: templates).")
    private Path templates = standard("templates");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Address that the site will have; adds the feed, the sitemap and canonical addresses.")
    private String baseUrl = "";

    /** What a site is made from. */
    final List<Path> folders() {
        return List.of(content(), templates);
    }

    final SiteGenerator generator() {
        return new SiteGenerator(content(), templates, baseUrl(), Main.Version.current());
    }

    private Optional<String> baseUrl() {
        if (baseUrl.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(baseUrl);
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
                return Optional.of(baseUrl.replaceAll("/+$", ""));
            }
        } catch (URISyntaxException e) {
            // Reported below, as any other address that is none.
        }
        throw new ParameterException(
                command.commandLine(),
                "--base-url must be an address such as https://example.gov.cn/guide, not '" + baseUrl + "'");
    }
}
