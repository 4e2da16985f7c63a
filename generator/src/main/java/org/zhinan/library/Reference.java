package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import org.zhinan.content.ReferenceFile;
import org.zhinan.text.Bilingual;

/** A law, plan, notice, standard or platform that the text cites. */
public record Reference(
        String id,
        ReferenceFile.Kind kind,
        Bilingual name,
        Optional<String> number,
        Optional<Bilingual> issuer,
        Optional<String> url,
        List<String> namesZh,
        List<String> namesEn) {}
