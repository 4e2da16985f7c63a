package org.zhinan.form.filled;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.zhinan.form.filled.workbook.SentCell;
import org.zhinan.library.EntryKindNames;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problem;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.UntrustedTextSanitizer;

/** The mistakes that are looked for in a filled form, with their cures; {@code {0}} is what the cell says or lacks, and what is named in
 * braces is called as the guidance does. */
enum FormMistake {
    EMPTY("“{0}”未填", "“{0}” is empty", "请补填", "Fill it in"),
    NOTHING("没有填写任何一行", "no row is filled in", "请从第一行起填写", "Fill in the rows from the first one on"),
    GAP("这一行为空，而下面的行已填写", "this row is empty, and one below it is filled in", "请逐行填写", "Leave no row empty"),
    FORMULA("此处应填文字，而不是公式", "a formula stands where text is to be entered", "请改填文字", "Enter the text itself"),
    LONG("文字过长", "the text is too long", "请精简", "Shorten it"),
    MOBILE(
            "“{0}”不是手机号",
            "“{0}” is not a mobile number", "请填写11位数字，以1开头，不含空格", "Enter 11 digits that begin with 1, without spaces"),
    VALUE(
            "“{0}”不是单独的数字",
            "“{0}” is not a number alone",
            "请按表头所示单位只填数字，如1234.5，不带单位和百分号",
            "Enter the number alone, in the unit that the header names, as in 1234.5, without unit or percent sign"),
    NO_DOMAIN("未选{domain}", "no {domain} is chosen", "请从列表中选择", "Choose one from the list"),
    NO_SCENARIO("未选{scenario}", "no {scenario} is chosen", "请从列表中选择", "Choose one from the list"),
    NO_INSTANCE(
            "未填{instance}名",
            "the name of the {instance} is missing",
            "请填写{instance}名",
            "Type the name of the {instance}"),
    UNKNOWN_DOMAIN("没有名为“{0}”的{domain}", "there is no {domain} “{0}”", "请从列表中选择", "Choose one from the list"),
    UNKNOWN_SCENARIO("没有名为“{0}”的{scenario}", "there is no {scenario} “{0}”", "请从列表中选择", "Choose one from the list"),
    NOT_OF_DOMAIN(
            "{scenario}“{0}”不属于所选{domain}",
            "the {scenario} “{0}” is not of the {domain} beside it",
            "请重选{domain}或{scenario}",
            "Choose the {domain} or the {scenario} again"),
    LINE(
            "“{0}”不是“{domain}名—{scenario}名—{instance}名”的形式",
            "“{0}” is not of the form {domain}—{scenario}—{instance}",
            "请每行填写一个{instance}，用“—”分隔三部分",
            "Write one {instance} a line, its three parts joined by “—”"),
    EXAMPLE("示例未删除", "the example was left in place", "请改填本单位的{instance}", "Put {a instance} of your own in its place"),
    TWICE("“{0}”重复填写，另见{1}", "“{0}” stands twice, also at {1}", "请删去重复的一处", "Remove one of them"),
    ERROR("此格显示错误值“{0}”", "the cell shows the error “{0}”", "请改填文字", "Enter the text itself"),
    PICTURE("此处是图片，不是文字", "a picture stands where text is to be entered", "请改填文字", "Enter the text itself"),
    UNKNOWN_FORMAT(
            "此格存有“{0}”，但按其格式显示的可能是别的内容",
            "“{0}” is stored, and the format of the cell may show something else",
            "请改填文字",
            "Enter as text what is to be shown"),
    DIFFERENT(
            "表格中显示的是“{0}”，而所选的{scenario}{instance}是“{1}”",
            "the table shows “{0}”, but the {scenario} {instances} that were chosen are “{1}”",
            "请与填报单位核对",
            "Ask the sender which of them holds"),
    OWNER(
            "“{0}”一行显示的{scenario}{instance}，在其工作表上注明属于“{1}”",
            "the {scenario} {instances} shown for “{0}” are marked on their own sheet as those of “{1}”",
            "请与填报单位核对",
            "Ask the sender which of them holds"),
    SHARED(
            "这里显示的{scenario}{instance}也显示在{0}",
            "the {scenario} {instances} shown here are shown at {0}, too", "请与填报单位核对", "Ask the sender whose they are"),
    ORPHAN(
            "{scenario}{instance}“{0}”没有显示在表格的任何一行",
            "the {scenario} {instance} “{0}” is shown in no row of the table",
            "请与填报单位核对",
            "Ask the sender whose it is"),
    NO_COLUMN("缺少“{0}”一列", "the column “{0}” is missing", "请用空白表格重新填写", "Fill in the blank form anew"),
    MERGED(
            "“{0}”与其他单元格合并为{1}，此格没有内容",
            "“{0}” is merged with other cells as {1} and has nothing of its own",
            "请取消合并，逐格填写",
            "Unmerge the cells and fill in each"),
    HIDDEN_ROW("此行是隐藏的", "the row is hidden", "请确认此行是否申报", "Ask the sender whether the row is meant"),
    HIDDEN_COLUMN("“{0}”一列是隐藏的", "the column “{0}” is hidden", "请取消隐藏后核对", "Show the column and look it over"),
    HIDDEN_SHEET("工作表“{0}”是隐藏的", "the sheet “{0}” is hidden", "请取消隐藏后核对", "Show the sheet and look it over"),
    UNREAD_SHEET(
            "工作表“{0}”没有读入，其中写有“{1}”",
            "the sheet “{0}” is not read; it says “{1}”",
            "请填入表格，或删去该工作表",
            "Enter it in the table, or delete the sheet"),
    OUTSIDE(
            "“{0}”写在应填的单元格以外，没有读入",
            "“{0}” stands outside of the cells to fill in and is not read",
            "请填入表格，或删去",
            "Enter it in the table, or delete it"),
    REVISED(
            "此处有未接受的修订，读入的是“{0}”",
            "tracked changes stand here, and “{0}” is read",
            "请接受或拒绝修订后重新保存",
            "Accept or reject the changes, then save it again"),
    HIDDEN_TEXT("隐藏的文字“{0}”没有读入", "the hidden text “{0}” is not read", "请取消隐藏或删去", "Show it or delete it"),
    STRUCK(
            "“{0}”有删除线，仍已读入",
            "“{0}” is struck through and read all the same", "请删去，或取消删除线", "Delete it, or take the line away"),
    OBJECT(
            "此处有符号、公式、图形或嵌入对象，没有读入",
            "a symbol, formula, drawing or embedded object stands here and is not read",
            "请改填文字",
            "Enter the text itself"),
    NUMBERED("此处有自动编号，没有读入", "automatic numbering stands here and is not read", "请改填文字", "Enter the text itself"),
    SHOWN(
            "此处显示的是“{0}”，而文件中存的是“{1}”",
            "“{0}” is shown here, but “{1}” is stored", "请与填报单位核对", "Ask the sender which of them holds"),
    FAINT(
            "“{0}”与底色同色或小到看不见，仍已读入",
            "“{0}” is in the colour of what is behind it, or too small to be seen, and is read all the same",
            "请与填报单位核对",
            "Ask the sender whether it is meant"),
    RAISED(
            "“{0}”是上标或下标，按普通文字读入",
            "“{0}” is raised or lowered and read as plain text",
            "请改用普通文字填写",
            "Write it without raised or lowered characters"),
    PROMPT(
            "“{0}”是内容控件的提示文字，没有读入",
            "“{0}” is the prompt of a content control and is not read",
            "请填写，或删去该控件",
            "Fill in the control, or delete it"),
    VIEW(
            "此工作表设为显示公式，所显示的可能不是读入的内容",
            "the sheet is set to show formulas, so that something else may be shown than is read",
            "请与填报单位核对",
            "Ask the sender what holds"),
    CONDITIONAL(
            "{0}的条件格式或表格样式可能隐藏或改变所显示的内容",
            "a conditional format or table style may hide or change what {0} shows",
            "请清除该格式后核对",
            "Clear it and look the cells over"),
    TURNED(
            "“{0}”中有看不见的方向控制字符，或从右向左书写，所显示的顺序与读入的不同",
            "“{0}” contains unseen characters of direction or is written from the right, so that it is shown in another order than it is"
                    + " read",
            "请重新键入，并设为从左到右",
            "Type it anew, from left to right"),
    CUT(
            "“{0}”在格中只显示出不到一半，仍已全部读入",
            "less than half of “{0}” is shown in its cell, and all of it is read",
            "请调整行高或列宽后核对",
            "Make the row or the column larger and look it over"),
    COVERED(
            "“{0}”被线条、图形、批注或其他文字划去或遮盖，仍已读入",
            "“{0}” is crossed out or covered by a line, a drawing, a note or another text, and is read all the same",
            "请与填报单位核对",
            "Ask the sender whether it is meant"),
    MOVED(
            "“{1}”不在空白表格中此栏此行的位置，仍已读入",
            "“{1}” stands at another place than the blank form has for it, and is read all the same",
            "请与填报单位核对",
            "Ask the sender what it is meant for"),
    UNKNOWN_CHARACTERS(
            "“{0}”中的{1}是自造字或已丢失的字，别处无法显示",
            "“{0}” contains {1}, a character of the sender's own or one that has been lost, which nobody else sees",
            "请问清是哪个字，改用规范字符",
            "Ask the sender which character is meant, and type that"),
    COMMENT("批注“{0}”没有读入", "the comment “{0}” is not read", "请查看后删去批注", "Read the comment, then delete it");

    /** Longer texts of a sender are quoted as far as this. */
    static final int QUOTED = 300;

    private final Bilingual message;
    private final Bilingual cure;

    FormMistake(String zh, String en, String cureZh, String cureEn) {
        this.message = new Bilingual(zh, en);
        this.cure = new Bilingual(cureZh, cureEn);
    }

    /** Those that a page can tell of: the command line alone reads PDFs. */
    static FormMistake[] ofPages() {
        return EnumSet.complementOf(EnumSet.of(SHOWN, COVERED, MOVED)).toArray(FormMistake[]::new);
    }

    /** What is wrong in Chinese and English, then the cure, with the places that the words leave open. */
    List<String> words(EntryKindNames names) {
        Bilingual said = names.in(message.zh(), message.en());
        Bilingual done = names.in(cure.zh(), cure.en());
        return List.of(said.zh(), said.en(), done.zh(), done.en());
    }

    Problem in(String file, SentCell cell, Object... words) {
        return in(cell.where(file), words);
    }

    /** One that says nothing of scenarios. */
    Problem in(SourceLocation where, Object... words) {
        return new Problem(where, Message.of(message.zh(), message.en(), quoted(words)), cure);
    }

    /** One that does, by what the guidance calls them. */
    Problem in(EntryKindNames names, String file, SentCell cell, Object... words) {
        return new Problem(
                cell.where(file),
                names.message(message.zh(), message.en(), quoted(words)),
                names.in(cure.zh(), cure.en()));
    }

    /** The cell's own text is what is wrong. */
    Problem in(String file, SentCell cell) {
        return in(file, cell, cell.text());
    }

    private static Object[] quoted(Object[] words) {
        return Arrays.stream(words).map(FormMistake::quoted).toArray();
    }

    private static Object quoted(Object word) {
        if (!(word instanceof String text)) {
            return word;
        }
        String line = text.replace('\n', ' ').replace('\t', ' ');
        return UntrustedTextSanitizer.of(line.length() > QUOTED ? line.substring(0, QUOTED) + "…" : line);
    }
}
