package org.zhinan.cli;

import java.util.Locale;
import org.zhinan.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** In which language problems are told. */
final class MessageLanguage implements ITypeConverter<Language> {
    /** The user's, set by the launcher, which gives Java a locale of its own. */
    private static final String PROPERTY = "zhinan.language";

    @Override
    public Language convert(String value) {
        return switch (value) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw new TypeConversionException("'" + value + "' is neither zh nor en");
        };
    }

    static Language ofTheUser() {
        String language = System.getProperty(
                PROPERTY, Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
        return language.equals("zh") ? Language.ZH : Language.EN;
    }
}
