package org.zhinan.fact;

import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;

/** In which form a copy is handed in. */
public enum CopyMedium {
    PAPER("纸质", "paper"),
    ELECTRONIC("电子", "electronic"),
    ORIGINAL("原件", "original"),
    PHOTOCOPY("复印件", "photocopy");

    private final Bilingual name;

    CopyMedium(String zh, String en) {
        this.name = Message.of(zh, en);
    }

    Bilingual title() {
        return name;
    }
}
