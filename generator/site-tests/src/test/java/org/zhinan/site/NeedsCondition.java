package org.zhinan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Looks for the programs that a test {@link Needs}. */
final class NeedsCondition implements ExecutionCondition {
    static final String REQUIRE_ALL = "ZHINAN_REQUIRE_ALL";

    /** The packages of a Debian-like system, by need. */
    private static final Map<String, String> PACKAGES = Map.of(
            "chromium", "chromium",
            "firefox-esr", "firefox-esr",
            "soffice", "libreoffice-calc",
            "pdftotext", "poppler-utils",
            "chinese-fonts", "fontconfig fonts-noto-cjk",
            "nginx", "nginx-light",
            "apache2", "apache2-bin");

    private static final Set<String> PRINTED = ConcurrentHashMap.newKeySet();

    private final Predicate<String> available;
    private final boolean requireAll;

    NeedsCondition() {
        this(new Memory(), "1".equals(System.getenv(REQUIRE_ALL)));
    }

    /** @param requireAll whether what is missing is a failure */
    NeedsCondition(Predicate<String> available, boolean requireAll) {
        this.available = available;
        this.requireAll = requireAll;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        ConditionEvaluationResult result = context.getElement()
                .flatMap(element -> AnnotationSupport.findAnnotation(element, Needs.class))
                .map(needs -> evaluate(List.of(needs.value())))
                .orElseGet(() -> ConditionEvaluationResult.enabled("needs nothing"));
        result.getReason()
                .filter(reason -> result.isDisabled() && PRINTED.add(reason))
                .ifPresent(System.out::println);
        return result;
    }

    /** @throws IllegalStateException when something is missing and all is required */
    ConditionEvaluationResult evaluate(List<String> needs) {
        List<String> missing = new ArrayList<>();
        Set<String> cure = new TreeSet<>();
        for (String need : needs) {
            String packages = PACKAGES.get(need);
            if (packages == null) {
                throw new IllegalArgumentException(
                        "unknown need " + need + ": known are " + new TreeSet<>(PACKAGES.keySet()));
            }
            if (!available.test(need)) {
                missing.add(need);
                cure.add(packages);
            }
        }
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("has all it needs");
        }
        String reason =
                "NOT RUN: needs " + String.join(", ", missing) + ". Cure: apt-get install " + String.join(" ", cure);
        if (requireAll) {
            throw new IllegalStateException(reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    /** Each program is looked for once. */
    private static final class Memory implements Predicate<String> {
        private static final Map<String, Boolean> FOUND = new ConcurrentHashMap<>();

        @Override
        public boolean test(String need) {
            return FOUND.computeIfAbsent(need, Memory::device);
        }

        private static boolean device(String need) {
            return need.equals("chinese-fonts")
                    ? Programs.find("fc-list").isPresent()
                            && !Programs.run("fc-list", ":lang=zh").output().isBlank()
                    : Programs.find(need).isPresent();
        }
    }
}
