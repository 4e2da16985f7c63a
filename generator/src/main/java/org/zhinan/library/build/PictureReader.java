package org.zhinan.library.build;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.zhinan.content.file.SourceFile;
import org.zhinan.files.Digests;
import org.zhinan.files.PictureFormat;
import org.zhinan.library.Picture;
import org.zhinan.markdown.Block;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;

/** Reads the pictures of a document, which lie in its folder. Nothing is fetched. */
final class PictureReader {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,80}");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//).*|.*[/\\\\].*");
    private static final int MOST_BYTES = 10_000_000;
    /** More than a camera of today gives; a small file may claim any number. */
    private static final long MOST_PIXELS = 25_000_000;

    private final Problems problems;

    PictureReader(Problems problems) {
        this.problems = problems;
    }

    /** What the block shows; nothing when it cannot be shown, with one problem added. */
    Optional<Picture.File> read(SourceFile text, Block block) {
        String name = block.picture().orElseThrow();
        if (OUTSIDE.matcher(name).matches()) {
            return fail(
                    block,
                    Message.of("图片“{0}”不在文件自己的文件夹中", "the picture '{0}' is not in the folder of the document", name),
                    Message.of(
                            "请把图片存到{0}旁边，只写文件名；程序不从别处获取任何内容",
                            "Save it beside {0} and write its name alone; nothing is fetched from elsewhere",
                            text.path().getFileName()));
        }
        if (!NAME.matcher(name).matches()) {
            return fail(
                    block,
                    Message.of("“{0}”不能作图片的文件名", "'{0}' cannot be the name of a picture's file", name),
                    Message.of(
                            "请只用小写字母、数字、连字符和点，如“figure-1.png”",
                            "Use lower-case letters, digits, hyphens and dots, as in 'figure-1.png'"));
        }
        Path path = text.path().resolveSibling(name);
        return Files.isRegularFile(path) ? read(path, name, block) : missing(block, name, text);
    }

    private Optional<Picture.File> missing(Block block, String name, SourceFile text) {
        return fail(
                block,
                Message.of("没有图片文件“{0}”", "there is no picture '{0}'", name),
                Message.of(
                        "请把图片存到{0}旁边，名称相同；没有原图的，请向发文单位索取",
                        "Save the picture beside {0} under this name; ask the issuer for one that you do not have",
                        text.path().getFileName()));
    }

    private Optional<Picture.File> read(Path path, String name, Block block) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                return fail(
                        block,
                        Message.of("图片“{0}”超过10 MB", "the picture '{0}' has more than 10 MB", name),
                        Message.of("请缩小后另存", "Save it in a smaller size"));
            }
            byte[] bytes = Files.readAllBytes(path);
            Optional<Picture.File> file = decoded(path, name, bytes);
            return file.isPresent() ? file : unreadable(block, name);
        } catch (IOException | RuntimeException e) {
            // A broken file makes readers of formats throw many things.
            return unreadable(block, name);
        }
    }

    private Optional<Picture.File> unreadable(Block block, String name) {
        return fail(
                block,
                Message.of(
                        "“{0}”不是可以显示的PNG、JPEG或GIF图片",
                        "'{0}' is no picture in PNG, JPEG or GIF that can be shown", name),
                Message.of("请用看图软件打开它，另存为PNG", "Open it in a program for pictures and save it as PNG"));
    }

    /** Of a format that browsers and PDFs show, whole, and not too large to draw. */
    private static Optional<Picture.File> decoded(Path path, String name, byte[] bytes) throws IOException {
        Optional<PictureFormat> format = PictureFormat.of(bytes);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return Optional.empty();
                }
                BufferedImage image = reader.read(0);
                return Optional.of(new Picture.File(
                        name, format.get().mediaType(), image.getWidth(), image.getHeight(), Digests.of(bytes), path));
            } finally {
                reader.dispose();
            }
        }
    }

    private Optional<Picture.File> fail(Block block, Bilingual what, Bilingual cure) {
        problems.add(block.where(), what, cure);
        return Optional.empty();
    }
}
