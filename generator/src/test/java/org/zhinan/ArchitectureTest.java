package org.zhinan;

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

/** Dependencies run one way, and each library is known to one package. */
@AnalyzeClasses(packages = "org.zhinan", importOptions = ImportOption.DoNotIncludeTests.class)
@ArchTag("fast")
final class ArchitectureTest {
    private static final String OURS = "org.zhinan.";

    @ArchTest
    static final ArchRule PROBLEM = sees("problem");

    @ArchTest
    static final ArchRule MEMO = sees("memo");

    @ArchTest
    static final ArchRule CONTENT = sees("content", "memo", "problem");

    @ArchTest
    static final ArchRule JSON = sees("json");

    @ArchTest
    static final ArchRule MARKDOWN = sees("markdown", "content", "problem");

    @ArchTest
    static final ArchRule LIBRARY = sees("library", "markdown", "content", "problem");

    @ArchTest
    static final ArchRule STARTER = sees("starter", "markdown", "content", "problem");

    @ArchTest
    static final ArchRule FORM = sees("form", "memo", "font", "library", "content", "problem");

    @ArchTest
    static final ArchRule COMPARE = sees("compare");

    @ArchTest
    static final ArchRule PAGE = sees("page", "compare", "form", "library", "markdown", "content", "problem");

    @ArchTest
    static final ArchRule PICTURE = sees("picture", "page", "library", "content");

    @ArchTest
    static final ArchRule FONT = sees("font", "memo", "problem");

    @ArchTest
    static final ArchRule PDF = sees("pdf", "memo", "font", "page", "library", "markdown", "content", "problem");

    @ArchTest
    static final ArchRule BAKE = sees("bake", "memo", "picture", "export", "page", "library", "content", "problem");

    @ArchTest
    static final ArchRule SEARCHABLE = sees("searchable", "page", "library", "content", "json", "search");

    @ArchTest
    static final ArchRule EXPORT = sees("export", "page", "library", "markdown", "content", "json", "problem");

    @ArchTest
    static final ArchRule PUBLISH = sees("publish", "page", "library", "content", "json", "problem");

    @ArchTest
    static final ArchRule SERVE = sees("serve", "searchable", "search", "json", "problem");

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
            .resideInAnyPackage(OURS, OURS + "library..", OURS + "page..", OURS + "content..", OURS + "searchable..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.zhinan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule JBAKE = onlyIn("bake", "org.jbake..", "freemarker..", "org.apache.commons.configuration2..");

    @ArchTest
    static final ArchRule FLEXMARK = onlyIn("markdown", "com.vladsch.flexmark..");

    @ArchTest
    static final ArchRule POI = onlyIn("form", "org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");

    @ArchTest
    static final ArchRule DIFF = onlyIn("compare", "com.github.difflib..");

    @ArchTest
    static final ArchRule HTML_TO_PDF = onlyIn("pdf", "com.openhtmltopdf..");

    @ArchTest
    static final ArchRule PDF_FILES = classes()
            .that()
            .resideOutsideOfPackages(OURS + "form..", OURS + "pdf..", OURS + "font..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule JETTY = onlyIn("serve", "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule PICOCLI = onlyIn("cli", "picocli..");

    @ArchTest
    static final ArchRule LUCENE = onlyIn("search", "org.apache.lucene..");

    @ArchTest
    static final ArchRule JACKSON = noClasses()
            .that()
            .resideOutsideOfPackages(OURS + "content..", OURS + "json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    /** Of our own packages it sees these and itself. */
    private static ArchRule sees(String own, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = OURS + own + "..";
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = OURS + others[i] + "..";
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

    private static ArchRule onlyIn(String own, String... libraries) {
        return classes()
                .that()
                .resideOutsideOfPackage(OURS + own + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(libraries);
    }
}
