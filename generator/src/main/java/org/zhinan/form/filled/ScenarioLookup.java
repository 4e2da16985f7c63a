package org.zhinan.form.filled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.library.Scenario;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;
import org.zhinan.text.LevelledText;

/**
 * Finds domains and scenarios by what a filled form says: the name in one language, or both as in the English lists.
 */
public final class ScenarioLookup {
    private final Map<String, Domain> domains = new HashMap<>();
    private final Map<String, Scenario> scenarios = new HashMap<>();

    public ScenarioLookup(Edition edition) {
        edition.domains()
                .forEach(each -> eachName(each.name(), name -> domains.putIfAbsent(LevelledText.of(name), each)));
        edition.scenarios()
                .forEach(each -> eachName(each.name(), name -> scenarios.putIfAbsent(LevelledText.of(name), each)));
    }

    public Optional<Domain> domain(String name) {
        return Optional.ofNullable(domains.get(LevelledText.of(name)));
    }

    public Optional<Scenario> scenario(String name) {
        return Optional.ofNullable(scenarios.get(LevelledText.of(name)));
    }

    /** The official wording of a line, when its parts are known and fit. */
    public Optional<String> official(String domainName, String scenarioName, String instance) {
        Optional<Domain> domain = domain(domainName);
        Optional<Scenario> scenario = scenario(scenarioName);
        if (domain.isEmpty() || scenario.isEmpty() || instance.isBlank()) {
            return Optional.empty();
        }
        if (!scenario.get().domain().equals(domain.get().id())) {
            return Optional.empty();
        }
        return Optional.of(
                domain.get().name().zh() + "—" + scenario.get().name().zh() + "—" + instance);
    }

    private static void eachName(Bilingual name, Consumer<String> found) {
        List.of(name.zh(), name.en(), Form.choice(name, Language.EN)).stream()
                .filter(each -> !each.isEmpty() && name.has(Language.ZH))
                .forEach(found);
    }
}
