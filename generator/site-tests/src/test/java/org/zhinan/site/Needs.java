package org.zhinan.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Names what a test needs beside Java: {@code chromium}, {@code firefox-esr}, {@code soffice}, {@code pdftotext}, {@code chinese-fonts}, {@code nginx}, {@code apache2}. Where one is
 * missing the test is reported NOT RUN with the cure; with {@code ZHINAN_REQUIRE_ALL=1} in the environment it fails.
 */
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsCondition.class)
@interface Needs {
    String[] value();
}
