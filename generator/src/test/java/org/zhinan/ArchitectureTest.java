package org.zhinan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Dependencies run one way, and each library is known to one package. */
@AnalyzeClasses(packages = "org.zhinan", importOptions = ImportOption.DoNotIncludeTests.class)
@ArchTag("fast")
final class ArchitectureTest {
    private static final String OURS = "org.zhinan.";
    /** The package of {@link SiteGenerator}. */
    private static final String LINE = "org.zhinan";

    @ArchTest
    static final ArchRule PROBLEM = sees("problem", "text");

    @ArchTest
    static final ArchRule CACHE = sees("cache", "files");

    @ArchTest
    static final ArchRule MEMO = sees("memo", "cache", "files");

    @ArchTest
    static final ArchRule TEXT = sees("text");

    @ArchTest
    static final ArchRule CHANGE = sees("change", "text");

    @ArchTest
    static final ArchRule FILES = sees("files");

    @ArchTest
    static final ArchRule NUMBERING = sees("numbering", "text");

    @ArchTest
    static final ArchRule FACT = sees("fact", "numbering", "text", "problem");

    @ArchTest
    static final ArchRule CONTENT = sees("content", "fact", "numbering", "memo", "text", "files", "problem");

    @ArchTest
    static final ArchRule MARKDOWN = sees("markdown", "memo", "numbering", "content", "text", "problem");

    @ArchTest
    static final ArchRule LIBRARY =
            sees("library", "change", "memo", "markdown", "fact", "numbering", "content", "text", "files", "problem");

    @ArchTest
    static final ArchRule IMPORTER =
            sees("importer", "memo", "markdown", "numbering", "content", "text", "files", "problem");

    @ArchTest
    static final ArchRule STARTER =
            sees("starter", "memo", "markdown", "numbering", "content", "text", "files", "problem");

    @ArchTest
    static final ArchRule FORM =
            sees("form", "memo", "pdf", "site", "library", "numbering", "content", "text", "files", "problem");

    @ArchTest
    static final ArchRule SITE = sees(
            "site",
            "change",
            "library",
            "markdown",
            "fact",
            "numbering",
            "content",
            "text",
            "files",
            "search",
            "problem");

    @ArchTest
    static final ArchRule PDF =
            sees("pdf", "memo", "site", "library", "markdown", "numbering", "content", "text", "files", "problem");

    @ArchTest
    static final ArchRule RENDER = sees(
            "render",
            "change",
            "memo",
            "export",
            "site",
            "library",
            "markdown",
            "numbering",
            "content",
            "text",
            "files",
            "problem");

    @ArchTest
    static final ArchRule EXPORT = sees(
            "export",
            "change",
            "site",
            "library",
            "markdown",
            "fact",
            "numbering",
            "content",
            "text",
            "files",
            "problem");

    @ArchTest
    static final ArchRule PUBLISH =
            sees("publish", "change", "site", "library", "numbering", "content", "text", "files", "problem");

    @ArchTest
    static final ArchRule SOLR = sees("solr", "search", "text", "files", "problem");

    @ArchTest
    static final ArchRule SERVE = sees(
            "serve", LINE, "cache", "render", "publish", "memo", "site", "library", "content", "search", "text",
            "files", "problem");

    @ArchTest
    static final ArchRule THE_LINE_KNOWS_NOT_WHO_ASKS_FOR_IT = noClasses()
            .that()
            .resideInAPackage(LINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OURS + "cli..", OURS + "serve..", OURS + "starter..", OURS + "importer..");

    /** A site has the rules of returned forms as data, and reads none. */
    @ArchTest
    static final ArchRule THE_LINE_READS_NO_RETURNED_FORMS = noClasses()
            .that()
            .resideInAPackage(LINE)
            .should()
            .dependOnClassesThat(resideInAPackage(OURS + "form.filled..").and(not(simpleName("FormRulesScript"))));

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_NOT_WHO_BUILDS_IT = notSeen("library", "library.build", "library.link");

    @ArchTest
    static final ArchRule LINKS_ARE_FOUND_IN_WHAT_IS_BUILT = notSeen("library.link", "library.build");

    @ArchTest
    static final ArchRule ADDRESSES_KNOW_NO_PAGES = notSeen("site.address", "site");

    @ArchTest
    static final ArchRule BLANKS_KNOW_NOTHING_OF_RETURNED_FORMS = within("form", "", "filled..");

    @ArchTest
    static final ArchRule WORKBOOKS_KNOW_NOTHING_OF_PAPER = within("form", "xlsx", "", "paper..", "filled..");

    @ArchTest
    static final ArchRule PAPER_KNOWS_NOTHING_OF_WORKBOOKS = within("form", "paper", "", "xlsx..", "filled..");

    @ArchTest
    static final ArchRule WHAT_FORMS_SHARE_KNOWS_NO_FORM =
            within("form", "common", "", "xlsx..", "paper..", "filled..");

    @ArchTest
    static final ArchRule RETURNED_FORMS_NEED_NO_BLANKS = within("form", "filled", "", "paper..");

    @ArchTest
    static final ArchRule RETURNED_WORKBOOKS_KNOW_NO_RULES = within("form.filled", "workbook", "");

    @ArchTest
    static final ArchRule PAGES_KNOW_NOTHING_OF_RETURNED_FORMS = notSeen("site", "form.filled");

    @ArchTest
    static final ArchRule NOTHING_SEES_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackages(OURS + "cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OURS + "cli..");

    @ArchTest
    static final ArchRule SEARCH_KNOWS_NOTHING_OF_THE_GENERATOR = noClasses()
            .that()
            .resideInAPackage(OURS + "search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OURS, OURS + "library..", OURS + "site..", OURS + "content..");

    @ArchTest
    static final ArchRule SEARCH_READS_TEXT_WITHOUT_AN_INDEX =
            within("search", "text", "index..", "lookup..", "rank..", "suggest..", "browser..", "shard..");

    @ArchTest
    static final ArchRule AN_INDEX_KNOWS_NO_SCORES =
            within("search", "index", "lookup..", "rank..", "suggest..", "browser..", "shard..");

    @ArchTest
    static final ArchRule WHAT_IS_LOOKED_UP_IS_NOT_RANKED =
            within("search", "lookup", "rank..", "suggest..", "browser..", "shard..");

    @ArchTest
    static final ArchRule RANKING_KNOWS_NOT_WHO_ASKS_FOR_IT =
            within("search", "rank", "suggest..", "browser..", "shard..");

    @ArchTest
    static final ArchRule SUGGESTING_NEEDS_NO_SCORES =
            within("search", "suggest", "lookup..", "rank..", "browser..", "shard..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.zhinan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule JBAKE = onlyIn("render.jbake", "org.jbake..", "org.apache.commons.configuration2..");

    @ArchTest
    static final ArchRule FREEMARKER = onlyIn("render", "freemarker..");

    @ArchTest
    static final ArchRule JBAKE_KNOWS_NOT_WHO_USES_IT = notSeen("render.jbake", "render");

    @ArchTest
    static final ArchRule SITE_IMPORTS_NO_OFFICE_LIBRARYS_PACKAGE = noClasses()
            .that()
            .resideInAPackage(OURS + "site..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OURS + "form..", OURS + "pdf..", "org.apache.poi..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule FLEXMARK = onlyIn("markdown", "com.vladsch.flexmark..");

    @ArchTest
    static final ArchRule POI = classes()
            .that()
            .resideOutsideOfPackages(OURS + "form..", OURS + "importer.source.office..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");

    @ArchTest
    static final ArchRule JSOUP = onlyIn("importer.source.html", "org.jsoup..");

    @ArchTest
    static final ArchRule READERS_KNOW_NO_DRAFTS = noClasses()
            .that()
            .resideInAPackage(OURS + "importer.source..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OURS + "importer");

    @ArchTest
    static final ArchRule WHAT_READERS_SHARE_KNOWS_NO_TEXT =
            within("importer.source", "common", "", "html..", "office..");

    /** Who reads a format is loaded as a service when a file of it is read, and by no other command. */
    @ArchTest
    static final ArchRule NOTHING_NAMES_A_READER_OF_PAGES = unseen("importer.source.html");

    @ArchTest
    static final ArchRule NOTHING_NAMES_A_READER_OF_OFFICE_FILES = unseen("importer.source.office");

    @ArchTest
    static final ArchRule DIFF = onlyIn("text", "com.github.difflib..");

    @ArchTest
    static final ArchRule HTML_TO_PDF = onlyIn("pdf", "com.openhtmltopdf..");

    @ArchTest
    static final ArchRule PDF_FILES = classes()
            .that()
            .resideOutsideOfPackages(OURS + "form.paper..", OURS + "form.filled.workbook..", OURS + "pdf..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule JETTY = onlyIn("serve", "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule PICOCLI = onlyIn("cli", "picocli..");

    @ArchTest
    static final ArchRule LUCENE = classes()
            .that()
            .resideOutsideOfPackages(OURS + "search.index..", OURS + "search.shard..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("org.apache.lucene..");

    /** Solr is asked over HTTP; its classes are in a module that nothing here depends on. */
    @ArchTest
    static final ArchRule NO_SOLR = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.solr..", "org.apache.zookeeper..", OURS + "search.solr..");

    @ArchTest
    static final ArchRule JACKSON = noClasses()
            .that()
            .resideOutsideOfPackages(OURS + "content..", OURS + "files..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    /** Of our own packages it sees these and itself. */
    private static ArchRule sees(String own, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = OURS + own + "..";
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = others[i].equals(LINE) ? LINE : OURS + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage(OURS + own + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.<JavaClass>describe(
                        "are ours outside of " + String.join(", ", allowed),
                        c -> c.getPackageName().startsWith("org.zhinan")
                                && !JavaClass.Predicates.resideInAnyPackage(allowed)
                                        .test(c)));
    }

    /** Classes of exactly the first package do not depend on those of exactly the second. */
    private static ArchRule notSeen(String from, String... not) {
        return noClasses()
                .that()
                .resideInAPackage(OURS + from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Arrays.stream(not).map(OURS::concat).toArray(String[]::new));
    }

    /** Classes of exactly one part of a package do not depend on these other parts; the part without a name is the package itself. */
    private static ArchRule within(String whole, String from, String... not) {
        return noClasses()
                .that()
                .resideInAPackage(part(whole, from))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Stream.of(not).map(name -> part(whole, name)).toArray(String[]::new));
    }

    /** No class outside of the package depends on it. */
    private static ArchRule unseen(String own) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(OURS + own + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(OURS + own + "..");
    }

    private static String part(String whole, String name) {
        return OURS + whole + (name.isEmpty() ? "" : "." + name);
    }

    private static ArchRule onlyIn(String own, String... libraries) {
        return classes()
                .that()
                .resideOutsideOfPackage(OURS + own + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(libraries);
    }
}
