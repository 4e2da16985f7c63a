package org.zhinan.site.address;

import java.util.Optional;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.EntryKind;
import org.zhinan.text.Language;

/** The address of everything, as a path from the site's root with forward slashes. No other class makes one. */
public final class Routes {
    public static final String ROOT_INDEX = "index.html";
    public static final String NOT_FOUND = "404.html";
    /** JSZip, with which a page fills in a blank form. */
    public static final String ZIP_LIBRARY = "js/jszip.min.js";

    private static final String ENDING = ".html";

    private Routes() {}

    public static String home(Language language) {
        return language.id() + "/index.html";
    }

    /** Pages that belong to no edition: glossary, references, search, about and the like. */
    public static String page(String name, Language language) {
        return language.id() + "/" + name + ".html";
    }

    public static String inEdition(String edition, String name, Language language) {
        return language.id() + "/" + edition + "/" + name + ".html";
    }

    public static String documents(String edition, Language language) {
        return inEdition(edition, "documents/index", language);
    }

    public static String document(String edition, String id, PageLanguageMode view) {
        return view.folder() + "/" + edition + "/documents/" + id + ".html";
    }

    /** What changed to the edition from the one before. */
    public static String changes(String edition, Language language) {
        return inEdition(edition, "changes/index", language);
    }

    /** What changed in one document; {@code id} is that of the later edition where it has it still. */
    public static String changes(String edition, String id, PageLanguageMode view) {
        return view.folder() + "/" + edition + "/changes/" + id + ".html";
    }

    /** A document as PDF, beside its page. */
    public static String pdf(String edition, String id, PageLanguageMode view) {
        return view.folder() + "/" + edition + "/documents/" + id + ".pdf";
    }

    /** A picture of a document. */
    public static String picture(String edition, String document, String name) {
        return edition + "/images/" + document + "/" + name;
    }

    /** A blank form; {@code ending} begins with a dot. */
    public static String form(String edition, String id, Language language, String ending) {
        return edition + "/forms/" + id + "." + language.id() + ending;
    }

    /** The rules by which a page reads returned forms of the edition, as a script. */
    public static String formRules(String edition) {
        return edition + "/forms/rules.js";
    }

    /** A file of the edition's data. */
    public static String data(String edition, String name) {
        return edition + "/data/" + name;
    }

    /** A document as Akoma Ntoso in one language. */
    public static String akn(String edition, String document, Language language) {
        return data(edition, "akn/" + document + "." + language.id() + ".xml");
    }

    public static String folder(String edition, EntryKind kind, Language language) {
        return language.id() + "/" + edition + "/" + kind.folder() + "/";
    }

    public static String index(String edition, EntryKind kind, Language language) {
        return inEdition(edition, kind.folder() + "/index", language);
    }

    public static String entry(String edition, CatalogueEntry entry, Language language) {
        return entry(edition, entry.kind(), entry.id(), language);
    }

    public static String entry(String edition, EntryKind kind, String id, Language language) {
        return inEdition(edition, kind.folder() + "/" + id, language);
    }

    /** One tier against a lower one. */
    public static String comparison(String edition, String below, String above, Language language) {
        return inEdition(edition, "compare/" + below + "/" + above, language);
    }

    /** A part of a list whose first part stands at {@code path}; {@code number} is from 1. */
    public static String part(String path, int number) {
        return number == 1 ? path : path.substring(0, path.length() - ENDING.length()) + "/" + number + ENDING;
    }

    /** The same page in another language; nothing for pages that stand once. */
    public static Optional<String> inOther(String path, Language language) {
        int slash = path.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(language.id() + path.substring(slash));
    }

    /** How a page at {@code from} writes a link to {@code to}; both are paths from the root, {@code to} may have a fragment. */
    public static String relative(String from, String to) {
        int same = 0;
        for (int i = 0; i < from.length() && i < to.length() && from.charAt(i) == to.charAt(i); i++) {
            same = from.charAt(i) == '/' ? i + 1 : same;
        }
        int up = 0;
        for (int i = from.indexOf('/', same); i >= 0; i = from.indexOf('/', i + 1)) {
            up++;
        }
        return "../".repeat(up) + to.substring(same);
    }
}
