package org.zhinan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.serve.PreviewSiteBuilder;

@Tag("fast")
class ClasspathResourceTest {

    @Test
    void isFoundBesideItsOwner() {
        assertThat(ClasspathResource.text(PreviewSiteBuilder.class, "preview.js"))
                .contains("preview-state.js");
        assertThat(ClasspathResource.bytes(PreviewSiteBuilder.class, "/org/zhinan/serve/preview.js"))
                .isEqualTo(ClasspathResource.bytes(PreviewSiteBuilder.class, "preview.js"));
    }

    @Test
    void isNamedWhereItIsMissing() {
        assertThatThrownBy(() -> ClasspathResource.bytes(PreviewSiteBuilder.class, "none.js"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.js");
    }
}
