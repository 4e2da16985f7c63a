package org.zhinan.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.site.Page;
import org.zhinan.site.address.Hrefs;
import org.zhinan.site.address.PaginatedLists;

@Tag("fast")
class RecordedTypesTest {
    private static final Set<String> NEEDING_LIBRARY =
            Set.of(Library.class.getName(), Edition.class.getName(), PaginatedLists.class.getName());

    @Test
    void linksThatAreNotRecordedNeedNothingOfTheLibrary() {
        JavaClass hrefs = new ClassFileImporter().importClass(Hrefs.class);
        Set<JavaMethod> methods = hrefs.getMethods().stream()
                .filter(method -> RecordedTypes.WITHOUT_LIBRARY.contains(method.getName()))
                .collect(Collectors.toSet());
        assertThat(methods).extracting(JavaMethod::getName).containsAll(RecordedTypes.WITHOUT_LIBRARY);
        for (JavaMethod method : methods) {
            assertThat(method.getAccessesFromSelf())
                    .as(method.getFullName())
                    .noneMatch(RecordedTypesTest::needsLibrary);
            assertThat(method.getRawParameterTypes())
                    .extracting(JavaClass::getName)
                    .as(method.getFullName())
                    .doesNotContainAnyElementsOf(NEEDING_LIBRARY);
        }
    }

    /** An id of an edition is part of what a page is kept under; of its own methods, a link may call those that need no more. */
    private static boolean needsLibrary(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        if (owner.equals(Hrefs.class.getName())) {
            return Set.of("library", "lists").contains(access.getName())
                    || access instanceof JavaCall<?> && !RecordedTypes.WITHOUT_LIBRARY.contains(access.getName());
        }
        return NEEDING_LIBRARY.contains(owner) && !access.getName().equals("id");
    }

    @Test
    void whatAPageOfAnEditionGivesIsRecordedUnlessItIsPartOfIt() {
        assertThat(RecordedTypes.hasRecorded(new Page.StartPage(null))).isFalse();
        Page data = new Page.DataPage(null, null, null);
        assertThat(RecordedTypes.hasRecorded(data)).isTrue();
        assertThat(RecordedTypes.isRecorded(data, "files")).isFalse();
        assertThat(RecordedTypes.isRecorded(data, "sets")).isTrue();
        assertThat(RecordedTypes.hasRecorded(new Page.SiteMapPage(null, null, null, null)))
                .isTrue();
    }
}
