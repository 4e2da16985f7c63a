package org.zhinan.site;

import com.microsoft.playwright.options.ColorScheme;

/** What a reader's machine is like. */
enum Device {
    DESKTOP(1280, 900, ColorScheme.LIGHT, false),
    DESKTOP_DARK(1280, 900, ColorScheme.DARK, false),
    DESKTOP_ELDER(1280, 900, ColorScheme.LIGHT, true),
    DESKTOP_ELDER_DARK(1280, 900, ColorScheme.DARK, true),
    PHONE(390, 844, ColorScheme.LIGHT, false),
    PHONE_DARK(390, 844, ColorScheme.DARK, false),
    PHONE_ELDER(390, 844, ColorScheme.LIGHT, true);

    final int width;
    final int height;
    final ColorScheme scheme;
    /** Large text and strong contrast. */
    final boolean elder;

    Device(int width, int height, ColorScheme scheme, boolean elder) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
        this.elder = elder;
    }
}
