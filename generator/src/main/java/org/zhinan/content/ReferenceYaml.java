package org.zhinan.content;

import java.util.List;
import java.util.Optional;
import org.zhinan.content.file.SourceFile;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/**
 * An entry of {@code references.yaml}: a law, plan, notice, standard or platform that the text cites.
 *
 * @param number as the text writes it
 * @param issuer only where the text states it
 * @param edition id of the only edition whose texts cite it; without it, any
 * @param published whether its titles in both languages were published, so that neither is a translation of the editor
 * @param also other wordings in the text
 */
public record ReferenceYaml(
        String id,
        Kind kind,
        Bilingual name,
        Optional<String> number,
        Optional<Bilingual> issuer,
        Optional<String> url,
        Optional<String> edition,
        boolean published,
        List<String> alsoZh,
        List<String> alsoEn,
        SourceLocation where) {

    public enum Kind {
        LAW,
        PLAN,
        NOTICE,
        STANDARD,
        PLATFORM
    }

    private record Also(List<String> zh, List<String> en) {}

    static List<ReferenceYaml> read(SourceFile file, Problems problems, MemoCache memo) {
        return YamlFields.list(file, problems, memo, f -> {
            Optional<Also> also = f.optionalMapping("also", a -> new Also(a.texts("zh"), a.texts("en")));
            return new ReferenceYaml(
                    f.id("id"),
                    EnumWords.of(Kind.class, f, "kind", problems),
                    new Bilingual(f.text("zh"), f.text("en")),
                    f.optionalText("number"),
                    f.optionalBilingual("issuer"),
                    f.optionalText("url"),
                    f.optionalId("edition"),
                    f.flag("published"),
                    also.map(Also::zh).orElse(List.of()),
                    also.map(Also::en).orElse(List.of()),
                    f.where());
        });
    }
}
