package org.zhinan.starter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.markdown.ClauseMarker;
import org.zhinan.text.Language;

/** Cuts pasted lines into blocks: a number begins one, a cut sentence goes on, and what is a guess is said. */
final class DraftBlocks {
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–]+ ?\\d{1,3} ?[-—–]+|\\d{1,3}|第\\d+页(，?共\\d+页)?");
    private static final Pattern BULLET = Pattern.compile("^([-•·●■▪◆]) ?(?=\\p{IsHan}|\\d|（)");
    private static final Pattern LIST = Pattern.compile("^(附件|注)：(?=1[.．])");
    private static final Pattern NEXT_NOTE = Pattern.compile("(?<=[；。])(?=\\d{1,2}[.．]\\p{IsHan})");
    private static final Pattern OPENS =
            Pattern.compile("附件?\\d*[：]?.*|注：.*|\\d{4}年\\d{1,2}月\\d{1,2}日|[（(].{1,12}[)）]");
    private static final Pattern SENTENCE = Pattern.compile(".*[，。；].*");
    private static final int LONG = 26;
    private static final String ENDS = "。；：！？…”）》";

    private final List<DraftBlock> pieces = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private boolean blankBefore = true;
    private boolean bodyBegan;
    private Optional<String> removed = Optional.empty();

    private DraftBlocks() {}

    static List<DraftBlock> of(List<String> lines) {
        DraftBlocks pieces = new DraftBlocks();
        lines.forEach(pieces::add);
        pieces.removed.ifPresent(why -> pieces.last().ifPresent(piece -> piece.doubt(why)));
        return List.copyOf(pieces.pieces);
    }

    private Optional<DraftBlock> last() {
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.get(pieces.size() - 1));
    }

    private void add(String line) {
        if (line.isEmpty()) {
            blankBefore = true;
        } else if (line.indexOf('\t') >= 0) {
            addRow(line);
        } else if (PAGE_NUMBER.matcher(line).matches()) {
            // Not a blank: what it parts may be one sentence.
            removed = Optional.of(removed.map(why -> why + "；").orElse("") + "疑为页码，已移出正文：" + line);
        } else {
            addText(line);
        }
    }

    private void addRow(String line) {
        Optional<DraftBlock> table = last().filter(DraftBlock::isTable);
        if (table.isPresent()) {
            table.get().addLine(line);
        } else {
            pieces.add(new DraftBlock(line, true));
        }
        sayRemoved();
        bodyBegan = true;
        blankBefore = false;
    }

    private void addText(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.find()) {
            int first = pieces.size();
            addBlocks(line.substring(bullet.end()));
            pieces.get(first).doubt("行首的“" + bullet.group(1) + "”已移出正文");
        } else if (last().isPresent() && goesOn(last().get(), line)) {
            last().get().goOn(line);
            last().get().doubt("由前后两行合并，接在“" + tail(line) + "”之前");
        } else if (last().isPresent() && isMasthead(last().get(), line)) {
            last().get().addLine(line);
            last().get().doubt("多行文字，已保留换行");
        } else {
            addBlocks(line);
        }
        sayRemoved();
        blankBefore = false;
    }

    private static String tail(String line) {
        return line.substring(0, Math.min(8, line.length()));
    }

    private void sayRemoved() {
        removed.ifPresent(why -> last().ifPresent(piece -> piece.doubt(why)));
        removed = Optional.empty();
    }

    /** A sentence that has not ended goes on in the next line that does not begin something else. */
    private boolean goesOn(DraftBlock before, String line) {
        String text = before.text();
        return !before.isTable()
                && (SENTENCE.matcher(text).matches() || bodyBegan && text.length() > LONG)
                && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && marker(line).isEmpty()
                && !OPENS.matcher(line).matches();
    }

    /** Before the text begins, lines without a blank between them are one masthead or one title. */
    private boolean isMasthead(DraftBlock before, String line) {
        return !bodyBegan
                && !blankBefore
                && !before.isTable()
                && marker(line).isEmpty()
                && !OPENS.matcher(line).matches()
                && ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && line.indexOf('〔') < 0;
    }

    private void addBlocks(String line) {
        Matcher list = LIST.matcher(line);
        if (!list.find()) {
            addBlock(line);
            return;
        }
        addBlock(line.substring(0, list.end()));
        numbers.clear();
        String[] items = NEXT_NOTE.split(line.substring(list.end()));
        for (String item : items) {
            addBlock(item);
            if (items.length > 1) {
                pieces.get(pieces.size() - 1).doubt("由一行拆分");
            }
        }
    }

    private void addBlock(String text) {
        DraftBlock piece = new DraftBlock(text, false);
        pieces.add(piece);
        bodyBegan |= marker(text).isPresent() || text.endsWith("：") || text.endsWith("。");
        marker(text).ifPresent(marker -> checkOrder(marker, piece));
        if (text.equals("注：") || text.startsWith("附件")) {
            numbers.remove(3);
        }
    }

    /** Numbers count up or begin again; anything else may be a lost line. */
    private void checkOrder(ClauseMarker marker, DraftBlock piece) {
        int expected = numbers.getOrDefault(marker.level(), 0) + 1;
        if (marker.number() != 1 && marker.number() != expected) {
            piece.doubt("编号不连续，前面可能缺少第" + expected + "项");
        }
        numbers.put(marker.level(), marker.number());
        if (marker.level() == 1) {
            numbers.remove(2);
        }
    }

    private static Optional<ClauseMarker> marker(String line) {
        return ClauseMarker.of(line, Language.ZH);
    }
}
