package org.zhinan.importer.source.common;

import java.util.regex.Pattern;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;

/** Lines that web sites put around a text: when it was published, where it is from, how often it was read, buttons. */
public final class WebBoilerplateLines {
    public static final Bilingual WHAT = Message.of("网站的发布信息", "publication data of a web site");

    private static final String DATE = "\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?";
    private static final String VALUE = "[^\\s，。；：:【】\\[\\]|]{0,30}";
    private static final String GAP = "[\\s|｜丨/【】\\[\\]·]*";
    /** What no official text begins a line with. */
    private static final String SURE = "(?:(?:发布|更新|发文|录入|上传)(?:时间|日期)\\s*[:：]\\s*(?:" + DATE + ")?"
            + "|(?:浏览|阅读|点击|访问)(?:次数|量|数|人次)?\\s*[:：]\\s*\\d*\\s*次?"
            + "|(?:字体|字号|文字)(?:大小)?\\s*[:：]?\\s*[\\[【(（]?\\s*(?:特大|大|中|小|默认|\\s|[、/|A+-])*[\\]】)）]?"
            + "|(?:责任)?编辑\\s*[:：]\\s*" + VALUE
            + "|打印(?:本页|此页|页面|文本)?|分享(?:到)?\\s*[:：]?\\s*(?:微信|微博|QQ空间|QQ|\\s)*"
            + "|关闭(?:本页|窗口|页面)?|收藏(?:本页)?|扫一扫\\S{0,20}|返回(?:顶部|列表|上一页)|(?:上一篇|下一篇)\\s*[:：]?.{0,80}"
            + "|(?:信息|文章|稿件|新闻)来源\\s*[:：]\\s*" + VALUE + ")";
    /** What stands beside it, but may be said by an official text, too. */
    private static final String BESIDE =
            "(?:(?:来源|作者|日期|时间|发布机构|发布单位|供稿)\\s*[:：]\\s*(?:" + DATE + "|" + VALUE + ")|" + DATE + ")";

    /** What an official text does not say at its very beginning or end; a mere date it may say there. */
    private static final String AT_THE_EDGE = "(?:" + SURE + "|(?:来源|作者|供稿)\\s*[:：]\\s*" + VALUE + ")";

    private static final Pattern LINE = around(SURE);
    private static final Pattern NEAR = around(AT_THE_EDGE);
    private static final int LONGEST = 200;

    private WebBoilerplateLines() {}

    private static Pattern around(String anchor) {
        String rest = "(?:(?:" + BESIDE + "|" + SURE + ")" + GAP + ")*";
        return Pattern.compile(GAP + "(?:" + BESIDE + GAP + ")*" + anchor + GAP + rest);
    }

    /** Whether a line of any text is one. */
    public static boolean isOne(String line) {
        return matches(LINE, line);
    }

    /** Whether a line at the edge of a web page's text is one. */
    public static boolean isOneAtTheEdge(String line) {
        return matches(NEAR, line);
    }

    private static boolean matches(Pattern pattern, String line) {
        return line.length() <= LONGEST
                && pattern.matcher(line.replaceAll("[\\u00A0\\u3000\\n]", " ")).matches();
    }
}
