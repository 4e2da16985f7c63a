package org.zhinan.site.address;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;

/** The tools of an edition: pages on which a reader checks or composes something. */
public enum EditionTool {
    ELIGIBILITY,
    TIER,
    COVERAGE,
    FORM_LINES,
    COLLECT;

    /** Those that the edition has something for, in order. */
    public static List<EditionTool> of(Edition edition) {
        return Arrays.stream(values()).filter(tool -> tool.fits(edition)).toList();
    }

    private boolean fits(Edition edition) {
        return switch (this) {
            case ELIGIBILITY ->
                edition.calls().stream()
                        .anyMatch(call ->
                                !call.conditions().isEmpty() || !edition.base().isEmpty());
            case TIER -> !edition.tiers().isEmpty();
            case COVERAGE -> !edition.scenarios().isEmpty();
            case FORM_LINES -> edition.forms().stream().anyMatch(Form::listsScenarios);
            case COLLECT -> edition.forms().stream().anyMatch(Form::isCollected);
        };
    }

    /** Name of its page in an edition, and under {@code title.} of its words. */
    public String page() {
        return "tools/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
