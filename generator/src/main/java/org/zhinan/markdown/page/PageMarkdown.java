package org.zhinan.markdown.page;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhinan.markdown.LineNumbers;

/** Markdown as JBake reads it, but for emphasis and addresses beside Chinese, and with ids of headings. Safe for use by many threads. */
public final class PageMarkdown {
    private static final Pattern OPEN = Pattern.compile("(?<!\\\\)\\*\\*");

    private final Parser parser;
    private final HtmlRenderer renderer;

    private PageMarkdown(DataHolder options) {
        this.parser = Parser.builder(options)
                .customDelimiterProcessor(new CjkEmphasis(Parser.STRONG_WRAPS_EMPHASIS.get(options)))
                .build();
        this.renderer =
                HtmlRenderer.builder(options).attributeProviderFactory(ids()).build();
    }

    /** @param extensions names as {@code markdown.extensions} of JBake has them; one that begins with {@code -} takes away */
    public static PageMarkdown of(List<String> extensions) {
        int all = 0;
        for (String name : extensions) {
            all = name.startsWith("-") ? all & ~bits(name.substring(1)) : all | bits(name.replaceFirst("^\\+", ""));
        }
        MutableDataSet options = new MutableDataSet(PegdownOptionsAdapter.flexmarkOptions(all));
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        // Random entities would make two builds of the same page differ.
        options.set(HtmlRenderer.OBFUSCATE_EMAIL, false);
        return new PageMarkdown(options);
    }

    /** JBake takes a name that is none for nothing. */
    private static int bits(String name) {
        try {
            return PegdownExtensions.class.getField(name).getInt(null);
        } catch (ReflectiveOperationException e) {
            return 0;
        }
    }

    private static AttributeProviderFactory ids() {
        return new IndependentAttributeProviderFactory() {
            @Override
            public AttributeProvider apply(LinkResolverContext context) {
                return PageMarkdown::setId;
            }
        };
    }

    private static void setId(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof Heading heading && part == AttributablePart.NODE) {
            attributes.replaceValue("id", heading.getAnchorRefId());
        }
    }

    /** Reads what stands below the header of a page. */
    public RenderedPageText read(String body) {
        Document page = parser.parse(body);
        AutolinkTrimmer.shorten(page);
        List<String> ids = HeadingIds.set(page);
        List<RenderedPageText.Link> links = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        LineNumbers lines = new LineNumbers(body);
        for (Node node : page.getDescendants()) {
            // One without a scheme is made an address of the web.
            boolean whole = node instanceof AutoLink address && address.getUrl().indexOf(':') > 0;
            if (node instanceof InlineLinkNode || node instanceof Reference || whole) {
                links.add(
                        new RenderedPageText.Link(((LinkNodeBase) node).getUrl().unescape(), lines.of(node)));
            }
            if (node instanceof Text
                    && !isCode(node)
                    && OPEN.matcher(node.getChars()).find()) {
                open.add(lines.of(node));
            }
        }
        return new RenderedPageText(renderer.render(page), ids, List.copyOf(links), List.copyOf(open));
    }

    private static boolean isCode(Node text) {
        return text.getAncestorOfType(Code.class, CodeBlock.class, FencedCodeBlock.class, IndentedCodeBlock.class)
                != null;
    }
}
