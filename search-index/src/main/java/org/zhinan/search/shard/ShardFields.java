package org.zhinan.search.shard;

import java.util.Locale;
import org.zhinan.search.index.SearchField;
import org.zhinan.search.index.TermKind;

/** The names of the fields of a shard. Each edition has fields of its own, so that the terms of one are none of another. */
public final class ShardFields {

    /** Its edition and number, with the number of the document that it is a clause of before them: what belongs together is in one shard. */
    public static final String ID = "id";

    public static final String EDITION = "edition";

    /** What ranking needs of it, as bytes. */
    public static final String ENTRY = "entry";

    /** What is shown of it, as bytes. */
    public static final String SHOWN = "shown";

    private ShardFields() {}

    /** The field that holds, for an edition, by what something is cited. */
    public static String cited(String edition) {
        return edition + "_cited";
    }

    /** The field with the text of a field in one language, and with its words as terms. */
    public static String text(String edition, SearchField field, boolean english) {
        return terms(edition, field, english ? TermKind.EN : TermKind.ZH);
    }

    /** The field with the terms of a kind of a field. */
    public static String terms(String edition, SearchField field, TermKind kind) {
        return edition + "_" + field.label() + "_" + kind.name().toLowerCase(Locale.ROOT);
    }
}
