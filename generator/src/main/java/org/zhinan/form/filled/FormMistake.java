package org.zhinan.form.filled;

import org.zhinan.form.filled.FilledForm.Cell;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problem;
import org.zhinan.text.Bilingual;

/** The mistakes that are looked for in a filled form, with their cures; {@code {0}} is what the cell says or lacks. */
enum FormMistake {
    EMPTY("“{0}”未填", "“{0}” is empty", "请补填", "Fill it in"),
    NOTHING("没有填写任何一行", "no row is filled in", "请从第一行起填写", "Fill in the rows from the first one on"),
    GAP("这一行为空，而下面的行已填写", "this row is empty, and one below it is filled in", "请逐行填写", "Leave no row empty"),
    FORMULA("此处应填文字，而不是公式", "a formula stands where text is to be entered", "请改填文字", "Enter the text itself"),
    LONG("文字过长", "the text is too long", "请精简", "Shorten it"),
    MOBILE(
            "“{0}”不是手机号",
            "“{0}” is not a mobile number", "请填写11位数字，以1开头，不含空格", "Enter 11 digits that begin with 1, without spaces"),
    NO_DOMAIN("未选环节", "no segment is chosen", "请从列表中选择", "Choose one from the list"),
    NO_SCENARIO("未选场景", "no scenario is chosen", "请从列表中选择", "Choose one from the list"),
    NO_INSTANCE("未填实例名", "the name of the instance is missing", "请填写实例名", "Type the name of the instance"),
    UNKNOWN_DOMAIN("没有名为“{0}”的环节", "there is no segment “{0}”", "请从列表中选择", "Choose one from the list"),
    UNKNOWN_SCENARIO("没有名为“{0}”的场景", "there is no scenario “{0}”", "请从列表中选择", "Choose one from the list"),
    NOT_OF_DOMAIN(
            "场景“{0}”不属于所选环节",
            "the scenario “{0}” is not of the segment beside it",
            "请重选环节或场景",
            "Choose the segment or the scenario again"),
    LINE(
            "“{0}”不是“环节名—场景名—实例名”的形式",
            "“{0}” is not of the form segment—scenario—instance",
            "请每行填写一个实例，用“—”分隔三部分",
            "Write one instance a line, its three parts joined by “—”"),
    EXAMPLE("示例未删除", "the example was left in place", "请改填本单位的实例", "Put an instance of your own in its place"),
    TWICE("“{0}”重复填写", "“{0}” stands twice", "请删去重复的一处", "Remove one of them");

    private final Bilingual message;
    private final Bilingual cure;

    FormMistake(String zh, String en, String cureZh, String cureEn) {
        this.message = new Bilingual(zh, en);
        this.cure = new Bilingual(cureZh, cureEn);
    }

    Problem in(String file, Cell cell, Bilingual word) {
        return new Problem(cell.where(file), Message.of(message.zh(), message.en(), word), cure);
    }

    Problem in(String file, Cell cell, String word) {
        return in(file, cell, new Bilingual(word, word));
    }

    /** The cell's own text is what is wrong. */
    Problem in(String file, Cell cell) {
        return in(file, cell, cell.text());
    }
}
