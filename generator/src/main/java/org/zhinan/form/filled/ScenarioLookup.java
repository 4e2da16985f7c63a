package org.zhinan.form.filled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKindNames;
import org.zhinan.library.Form;
import org.zhinan.library.Scenario;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;
import org.zhinan.text.TextFolding;

/**
 * Finds domains and scenarios by what a filled form says: the name in one language, or both as in the English lists.
 */
public final class ScenarioLookup {
    private final EntryKindNames called;
    private final Map<String, Domain> domains = new HashMap<>();
    private final Map<String, Scenario> scenarios = new HashMap<>();

    public ScenarioLookup(Edition edition) {
        this.called = edition.names();
        edition.domains().forEach(each -> names(each.name()).forEach(name -> domains.putIfAbsent(name, each)));
        edition.scenarios().forEach(each -> names(each.name()).forEach(name -> scenarios.putIfAbsent(name, each)));
    }

    /** What such things are called. */
    EntryKindNames called() {
        return called;
    }

    public Optional<Domain> domain(String name) {
        return found(domains, name);
    }

    public Optional<Scenario> scenario(String name) {
        return found(scenarios, name);
    }

    private static <T> Optional<T> found(Map<String, T> named, String name) {
        return Optional.ofNullable(named.get(TextFolding.of(name)))
                .or(() -> OfficialChineseLookup.of(name).map(named::get));
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

    /** How a form may call it, folded: by the name in one language, or both as in the English lists. */
    static List<String> names(Bilingual name) {
        return Stream.of(name.zh(), name.en(), Form.choice(name, Language.EN))
                .filter(each -> !each.isEmpty() && name.has(Language.ZH))
                .map(TextFolding::of)
                .distinct()
                .toList();
    }
}
