package org.zhinan.site.answer;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.text.Bilingual;

/** By what names an office is asked for: its own, that of the body it belongs to and that of the division, and as the texts abbreviate the body. */
final class AgencyNameVariants {
    private static final Pattern BODY = Pattern.compile("^(.+?(?:委员会|厅|局|署))(.{2,})$");
    private static final Pattern LEVEL = Pattern.compile("^[省市县区]");
    private static final Pattern SHORT = Pattern.compile("[省市县区]\\p{IsHan}{2,4}?[委厅局署]");
    private static final Pattern DEPARTMENT = Pattern.compile("(?i)^(?:department|bureau|ministry) of (.+)$");

    private final String texts;

    /** @param texts in which bodies are abbreviated: 省发改委 */
    AgencyNameVariants(String texts) {
        this.texts = texts;
    }

    Set<String> of(Bilingual office) {
        Set<String> names = new LinkedHashSet<>();
        names.add(office.zh());
        Matcher body = BODY.matcher(office.zh());
        if (body.matches()) {
            names.add(body.group(2));
            chinese(body.group(1), names);
        }
        for (String part : office.en().split(", ")) {
            names.add(part);
            String bare = part.replaceFirst("^(?:Provincial|Municipal) ", "");
            names.add(bare);
            Matcher department = DEPARTMENT.matcher(bare);
            if (department.matches()) {
                names.add(department.group(1) + " department");
                names.add(department.group(1) + " dept");
            }
        }
        return names;
    }

    private void chinese(String body, Set<String> names) {
        names.add(body);
        names.add(LEVEL.matcher(body).replaceFirst(""));
        Matcher abbreviated = SHORT.matcher(texts);
        while (abbreviated.find()) {
            if (abbreviates(abbreviated.group(), body)) {
                names.add(abbreviated.group());
                names.add(abbreviated.group().substring(1));
            }
        }
    }

    /** Whether a name has the first characters, and in their order the others, of a longer one. */
    private static boolean abbreviates(String name, String whole) {
        int at = 0;
        for (char each : name.toCharArray()) {
            at = whole.indexOf(each, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return name.length() < whole.length() && whole.startsWith(name.substring(0, 2));
    }
}
