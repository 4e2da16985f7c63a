package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import org.zhinan.content.ReferenceYaml;
import org.zhinan.text.Bilingual;

/** A law, plan, notice, standard or platform that the text cites. */
public record Reference(
        String id,
        ReferenceYaml.Kind kind,
        Bilingual name,
        Optional<String> number,
        Optional<Bilingual> issuer,
        Optional<String> url,
        List<String> namesZh,
        List<String> namesEn) {}
