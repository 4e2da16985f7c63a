package org.zhinan.export;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV by the grammar of RFC 4180, and nothing laxer. */
final class Rfc4180 {
    private final String text;
    private int at;

    private Rfc4180(String text) {
        this.text = text;
    }

    static List<List<String>> read(String text) {
        Rfc4180 reader = new Rfc4180(text);
        List<List<String>> records = new ArrayList<>();
        while (reader.at < text.length()) {
            records.add(reader.record());
        }
        return records;
    }

    private List<String> record() {
        List<String> fields = new ArrayList<>(List.of(field()));
        while (text.startsWith(",", at)) {
            at++;
            fields.add(field());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new IllegalArgumentException("no line end at " + at + " after " + fields);
        }
        at += 2;
        return fields;
    }

    private String field() {
        return text.startsWith("\"", at) ? escaped() : plain();
    }

    private String escaped() {
        StringBuilder field = new StringBuilder();
        at++;
        while (!text.startsWith("\"", at) || text.startsWith("\"\"", at)) {
            field.append(text.charAt(at));
            at += text.startsWith("\"\"", at) ? 2 : 1;
        }
        at++;
        return field.toString();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }
}
