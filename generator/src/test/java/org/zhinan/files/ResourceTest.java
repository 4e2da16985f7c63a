package org.zhinan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.serve.Preview;

@Tag("fast")
class ResourceTest {

    @Test
    void isFoundBesideItsOwner() {
        assertThat(Resource.text(Preview.class, "preview.js")).contains("preview-state.js");
        assertThat(Resource.bytes(Preview.class, "/org/zhinan/serve/preview.js"))
                .isEqualTo(Resource.bytes(Preview.class, "preview.js"));
    }

    @Test
    void isNamedWhereItIsMissing() {
        assertThatThrownBy(() -> Resource.bytes(Preview.class, "none.js"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.js");
    }
}
