package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import org.zhinan.content.ReferenceYaml;
import org.zhinan.text.Bilingual;

/**
 * A law, plan, notice, standard or platform that the text cites.
 *
 * @param edition id of the only edition whose texts cite it; without it, any
 * @param published whether its titles in both languages were published, so that neither is a translation of the editor
 */
public record Reference(
        String id,
        ReferenceYaml.Kind kind,
        Bilingual name,
        Optional<String> number,
        Optional<Bilingual> issuer,
        Optional<String> url,
        Optional<String> edition,
        boolean published,
        List<String> namesZh,
        List<String> namesEn) {}
