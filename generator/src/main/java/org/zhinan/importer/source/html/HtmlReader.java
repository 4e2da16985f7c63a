package org.zhinan.importer.source.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.zhinan.importer.source.FormatReader;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.SourceBlock.Paragraph;
import org.zhinan.importer.source.SourceFormat;
import org.zhinan.importer.source.SourceText;
import org.zhinan.importer.source.SourceTextBuilder;
import org.zhinan.importer.source.common.SourceFileRefusals;
import org.zhinan.importer.source.common.TextDecoder;
import org.zhinan.importer.source.common.WebBoilerplateLines;
import org.zhinan.importer.source.common.Whitespace;
import org.zhinan.problem.Message;

/** Reads a saved web page: the official text without the site around it. */
public final class HtmlReader implements FormatReader {
    private static final Pattern BEGINS = Pattern.compile(
            "(?s)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|div|p|table|article|h[1-6]|ol|ul|span)\\b.*");
    private static final Pattern CHARSET = Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]{2,20})");
    private static final Pattern OFFICE = Pattern.compile("(?i)office|word|wps");
    private static final int BEGINNING = 4096;
    /** At the edges of the text stand the lines about its publication. */
    private static final int EDGE = 6;

    @Override
    public boolean isOne(byte[] bytes) {
        String beginning = beginning(bytes);
        return BEGINS.matcher(beginning).matches() && !beginning.contains("<w:worddocument");
    }

    private static String beginning(byte[] bytes) {
        int from = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
        String latin = new String(bytes, from, Math.min(bytes.length, BEGINNING) - from, StandardCharsets.ISO_8859_1);
        boolean wide = latin.startsWith("\u00FF\u00FE") || latin.startsWith("\u00FE\u00FF");
        return (wide ? latin.substring(2).replace("\0", "") : latin).toLowerCase(Locale.ROOT);
    }

    @Override
    public SourceText read(Path file, byte[] bytes) {
        Matcher declared = CHARSET.matcher(beginning(bytes));
        Optional<Charset> charset = declared.find() ? TextDecoder.charset(declared.group(1)) : Optional.empty();
        SourceTextBuilder draft = new SourceTextBuilder();
        Optional<String> text = TextDecoder.text(bytes, charset);
        if (text.isEmpty() && charset.isPresent()) {
            draft.tell(
                    Message.of(
                            "网页中有不合其编码{0}的字节，已写作“\uFFFD”，请查找并改正",
                            "the page has bytes that its encoding {0} does not have; they stand as '\uFFFD': find and correct"
                                    + " them",
                            charset.get().name()),
                    0);
            text = Optional.of(new String(bytes, charset.get()));
        }
        return read(text.orElseThrow(() -> SourceFileRefusals.unknown(file)), file, draft);
    }

    private static SourceText read(String html, Path file, SourceTextBuilder draft) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        Element article = HtmlArticle.find(page);
        List<SourceBlock> blocks = new ArrayList<>();
        HtmlFootnotes notes = HtmlFootnotes.of(page);
        new HtmlBlocks(draft, notes, block -> blocks.add(HtmlImage.withFile(block, file))).read(article);
        notes.footnotes().forEach(blocks::add);
        HtmlChromeReporter.tell(page, article, title(page, article, blocks, draft), draft);
        addWithoutPublication(blocks, draft);
        boolean office = OFFICE.matcher(page.select("meta[name=generator]").attr("content"))
                .find();
        if (office && !article.select("ol").isEmpty()) {
            draft.tell(
                    Message.of(
                            "办公软件存为网页时会丢失自动编号的样式（如“第一条”），请改用DOCX或ODT导入",
                            "saving as a web page, office programs lose how they number lists, as in 第一条; import the DOCX or"
                                    + " ODT instead"),
                    0);
        }
        draft.language(page.select("html").attr("lang"));
        return draft.text(SourceFormat.HTML);
    }

    /** Sites keep the title apart from the text; the element that it was taken from, if it was from one. */
    private static Optional<Element> title(
            Document page, Element article, List<SourceBlock> blocks, SourceTextBuilder draft) {
        Optional<Element> heading = Optional.of(page.select("h1"))
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .filter(h1 -> h1 != article && !h1.parents().contains(article));
        String title = heading.map(Element::text)
                .orElseGet(() -> page.select("meta[name=ArticleTitle]").attr("content"));
        String plain = compact(title);
        boolean said = blocks.stream()
                .limit(EDGE)
                .map(block -> block instanceof Paragraph paragraph ? compact(paragraph.text()) : "")
                .collect(Collectors.joining())
                .contains(plain);
        if (said) {
            return Optional.empty();
        }
        int line = heading.map(HtmlElementClassifier::line).orElse(1);
        blocks.add(0, new Paragraph(Whitespace.strip(title), OptionalInt.of(0), Optional.empty(), false, line));
        draft.tell(Message.of("标题取自正文之外", "the title was taken from outside of the text"), line);
        return heading;
    }

    private static String compact(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void addWithoutPublication(List<SourceBlock> blocks, SourceTextBuilder draft) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean edge = i < EDGE || i >= blocks.size() - EDGE;
            SourceBlock block = blocks.get(i);
            if (block instanceof Paragraph paragraph && isPublication(paragraph.text(), edge)) {
                draft.remove(WebBoilerplateLines.WHAT, block.line(), paragraph.text());
            } else {
                draft.add(block);
            }
        }
    }

    private static boolean isPublication(String text, boolean edge) {
        return edge && text.indexOf('\n') < 0 && WebBoilerplateLines.isOneAtTheEdge(text)
                || WebBoilerplateLines.isOne(text);
    }
}
