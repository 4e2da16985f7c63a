package org.zhinan.search.browser;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, strings and numbers as a JavaScript literal that is JSON as well. */
final class JsonLiteral {

    private final StringBuilder out = new StringBuilder();

    private JsonLiteral() {}

    static String of(Object value) {
        JsonLiteral literal = new JsonLiteral();
        literal.write(value);
        return literal.out.toString();
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof String string) {
            string(string);
        } else if (value instanceof Double number) {
            out.append(
                    number % 1 == 0 && Math.abs(number) < 1e9 ? Long.toString(number.longValue()) : number.toString());
        } else if (value instanceof Integer number) {
            out.append(number);
        } else {
            throw new IllegalArgumentException("not a value that a literal is made of: " + value.getClass());
        }
    }

    private void object(Map<?, ?> map) {
        out.append('{');
        String comma = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(comma);
            string((String) entry.getKey());
            out.append(':');
            write(entry.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private void array(List<?> list) {
        out.append('[');
        String comma = "";
        for (Object value : list) {
            out.append(comma);
            write(value);
            comma = ",";
        }
        out.append(']');
    }

    private void string(String string) {
        out.append('"');
        for (int k = 0; k < string.length(); k++) {
            char c = string.charAt(k);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> character(c);
            }
        }
        out.append('"');
    }

    /** Line separators and what could end a script or a string are escaped. */
    private void character(char c) {
        if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029' || c == '\ufeff') {
            out.append("\\u").append(HexFormat.of().toHexDigits(c));
        } else {
            out.append(c);
        }
    }
}
