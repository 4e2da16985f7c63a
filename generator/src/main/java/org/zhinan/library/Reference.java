package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import org.zhinan.content.ReferenceYaml;
import org.zhinan.text.Bilingual;

/**
 * A law, plan, notice, standard or platform that the text cites.
 *
 * @param edition id of the only edition whose texts cite it; without it, any
 */
public record Reference(
        String id,
        ReferenceYaml.Kind kind,
        Bilingual name,
        Optional<String> number,
        Optional<Bilingual> issuer,
        Optional<String> url,
        Optional<String> edition,
        List<String> namesZh,
        List<String> namesEn) {}
