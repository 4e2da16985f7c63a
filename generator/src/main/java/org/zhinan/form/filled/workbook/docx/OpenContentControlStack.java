package org.zhinan.form.filled.workbook.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The content controls that are open at a place of a document. */
public final class OpenContentControlStack {
    /** What programs say in an empty control; one of them forgets to say that it does. */
    private static final Pattern USUAL =
            Pattern.compile("(?:单击|点击)(?:或(?:点击|点按|轻触))?(?:此处|以)?输入(?:文字|文本|日期)[。.]?|选择一项[。.]?"
                    + "|Click(?: or tap)?(?: here)? to enter (?:text|a date)[.]?|Choose an item[.]?");

    private static final class Control {
        boolean prompts;
        boolean bound;
    }

    private final Deque<Control> open = new ArrayDeque<>();

    public void begin() {
        open.push(new Control());
    }

    public void end() {
        open.poll();
    }

    /** What the innermost says of itself. */
    public void property(String name, boolean isOn) {
        if (open.isEmpty()) {
            return;
        }
        switch (name) {
            case "showingPlcHdr" -> open.peek().prompts = isOn;
            case "dataBinding" -> open.peek().bound = true;
            default -> {
                // Names, lists to choose from and locks.
            }
        }
    }

    /** Whether the text that stands here asks for one, and is none that was entered. */
    public boolean prompt(String text) {
        boolean usual = !open.isEmpty() && USUAL.matcher(text.strip()).matches();
        return usual || open.stream().anyMatch(control -> control.prompts);
    }

    /** Whether programs show here what another part of the file says. */
    public boolean areBound() {
        return open.stream().anyMatch(control -> control.bound);
    }
}
