package org.zhinan.form.filled.workbook.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.zhinan.form.filled.refusal.FileRefusalReason;

/** The fields that are open at a place of a document: what a program puts in by itself, such as a number of a page. */
public final class DocxOpenFields {
    /** These show what stands in other files. */
    private static final Set<String> FETCHED = Set.of(
            "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "DDE", "DDEAUTO", "LINK", "DATABASE", "EMBED", "RD");

    /** What these show was typed. */
    private static final Set<String> TYPED = Set.of("HYPERLINK", "FORMTEXT", "QUOTE", "ADVANCE");

    /** These are marks for lists and for merged letters, and show nothing. */
    private static final Set<String> SILENT =
            Set.of("", "XE", "TC", "TA", "SET", "ASK", "PRIVATE", "NEXT", "NEXTIF", "SKIPIF", "BOOKMARK");

    public static final int MOST_OPEN = 20;
    public static final int MOST_INSTRUCTION = 1000;

    private static final class Field {
        final StringBuilder instruction = new StringBuilder();
        boolean shows;
    }

    private final String file;
    private final Deque<Field> open = new ArrayDeque<>();

    public DocxOpenFields(String file) {
        this.file = file;
    }

    public void begin() {
        if (open.size() == MOST_OPEN) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
        open.push(new Field());
    }

    public void instruct(String text) {
        if (!open.isEmpty() && !open.peek().shows && open.peek().instruction.length() < MOST_INSTRUCTION) {
            open.peek().instruction.append(text);
        }
    }

    /** Whether what comes now, which the field shows, was made by the program. */
    public boolean show() {
        if (open.isEmpty() || open.peek().shows) {
            return false;
        }
        open.peek().shows = true;
        return isMade(open.peek().instruction.toString());
    }

    /** Whether the field has shown nothing of its own, so that the program shows what the instruction says. */
    public boolean end() {
        Field field = open.poll();
        if (field == null || field.shows) {
            return false;
        }
        String instruction = field.instruction.toString();
        return isMade(instruction) && !SILENT.contains(kind(instruction));
    }

    public boolean areOpen() {
        return !open.isEmpty();
    }

    /** Whether what stands here is an instruction and not shown. */
    public boolean instruct() {
        return open.stream().anyMatch(field -> !field.shows);
    }

    /** Whether the program has made what a field of this instruction shows; one that shows another file is refused. */
    public boolean isMade(String instruction) {
        String kind = kind(instruction);
        if (FETCHED.contains(kind)) {
            throw FileRefusalReason.EXTERNAL.refuse(file);
        }
        return !TYPED.contains(kind);
    }

    private static String kind(String instruction) {
        return instruction.strip().split("[\\s\\\\\"]", 2)[0].toUpperCase(Locale.ROOT);
    }
}
