package org.zhinan.importer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.files.PictureFormat;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.draft.Finding;
import org.zhinan.importer.draft.Findings;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.problem.Message;

/**
 * The pictures of one document of a draft.
 *
 * @param files by the name that each is written under, beside the text
 */
record DraftPictures(Map<String, byte[]> files) {
    /** What programs write by themselves: a name, a number, a guess. */
    private static final Pattern NO_DESCRIPTION = Pattern.compile(
            "(?is)(?:图片|图像|图形|图|截图|微信图片|截屏|picture|image|graphic"
                    + "|graphics|img|photo|screenshot|object|对象)?[\\s_\\-:：.0-9()（）]*(?:\\.\\w{2,4})?"
                    + "|\\S*\\.(?:png|jpe?g|gif|bmp|emf|wmf|tiff?|webp|svg)|.*(?:描述已自动生成|automatically generated|AI-generated).*");
    /** What is kept for a program that can save it in another format. */
    private static final Pattern OTHER_FORMAT = Pattern.compile("(?i).*[./](emf|wmf|bmp|tiff?|webp|svg)(?:\\+xml)?");

    /** A block whose text is what the source says that the picture shows. */
    static DraftBlock block(SourceBlock.Image image, PlainCharacters characters) {
        DraftBlock block = DraftBlock.ofPicture(image);
        image.description()
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .filter(words -> !NO_DESCRIPTION.matcher(words).matches())
                .ifPresent(words -> block.setText(characters.of(words, image.line(), block)));
        return block;
    }

    /** Gives the pictures names, and tells what is missing of each. */
    static DraftPictures named(List<DraftBlock> blocks, Findings findings) {
        Map<String, byte[]> files = new TreeMap<>();
        int count = 0;
        for (DraftBlock block : blocks) {
            if (block.picture().isPresent()) {
                String stem = "figure-" + ++count;
                SourceBlock.Image picture = block.picture().get();
                Optional<String> ending = PictureFormat.of(picture.content()).map(PictureFormat::ending);
                block.file(stem + "." + ending.orElse("png"));
                if (ending.isPresent()) {
                    files.put(block.file(), picture.content());
                } else {
                    tellUnshown(block, picture, stem, files, findings);
                }
                tellUndescribed(block, picture, findings);
            }
        }
        return new DraftPictures(files);
    }

    private static void tellUnshown(
            DraftBlock block, SourceBlock.Image picture, String stem, Map<String, byte[]> files, Findings findings) {
        if (picture.content().length == 0) {
            findings.add(
                    Finding.Kind.NOT_SAID,
                    block,
                    picture.line(),
                    Message.of(
                            "图片“{0}”不在文件之中，也没有获取；请把它存为{1}，放在文本旁边",
                            "the picture '{0}' is not in the file, and was not fetched; save it as {1} beside the text",
                            picture.source(),
                            block.file()));
            return;
        }
        Optional<String> kept = Optional.of(OTHER_FORMAT.matcher(picture.source()))
                .filter(Matcher::matches)
                .map(format -> stem + "." + format.group(1).toLowerCase(Locale.ROOT));
        kept.ifPresent(name -> files.put(name, picture.content()));
        findings.add(
                Finding.Kind.NOT_SAID,
                block,
                picture.line(),
                Message.of(
                        "图片“{0}”的格式浏览器不能显示；请用看图软件打开{1}，另存为{2}",
                        "browsers do not show the format of the picture '{0}'; open {1} in a program for pictures and save it"
                                + " as {2}",
                        picture.source(),
                        kept.map(name -> Message.of("{0}", "{0}", name)).orElse(Message.of("原文件", "the original")),
                        block.file()));
    }

    private static void tellUndescribed(DraftBlock block, SourceBlock.Image picture, Findings findings) {
        if (block.text().isEmpty()) {
            findings.add(
                    Finding.Kind.NOT_SAID,
                    block,
                    picture.line(),
                    Message.of(
                            "图片{0}没有说明；请在方括号中写明图中内容",
                            "the picture {0} has no description; say in the brackets what it shows", block.file()));
        }
    }
}
