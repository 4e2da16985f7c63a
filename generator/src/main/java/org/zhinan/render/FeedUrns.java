package org.zhinan.render;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Permanent ids for feeds: the same name gives the same id, wherever the site stands. */
public final class FeedUrns {
    public String of(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
