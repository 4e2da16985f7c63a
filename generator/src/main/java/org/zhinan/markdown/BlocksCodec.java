package org.zhinan.markdown;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.content.ParsedTextCodec;
import org.zhinan.content.SourceFile;
import org.zhinan.numbering.CitedNumber;
import org.zhinan.numbering.Numbered;
import org.zhinan.text.Bilingual;

/** The blocks of a document in bytes. */
final class BlocksCodec implements ParsedTextCodec<List<Block>> {
    private interface Writer<T> {
        void write(T value, DataOutputStream out) throws IOException;
    }

    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    @Override
    public void write(List<Block> blocks, DataOutputStream out) throws IOException {
        list(blocks, BlocksCodec::block, out);
    }

    @Override
    public List<Block> read(SourceFile file, DataInputStream in) throws IOException {
        return list(each -> block(file, each), in);
    }

    private static void block(Block block, DataOutputStream out) throws IOException {
        number(block.number(), out);
        out.writeByte(block.kind().ordinal());
        out.writeInt(block.depth());
        list(block.cells(), BlocksCodec::text, out);
        list(
                block.spans(),
                (span, to) -> {
                    to.writeInt(span.columns());
                    to.writeInt(span.rows());
                },
                out);
        out.writeInt(block.where().line());
    }

    private static Block block(SourceFile file, DataInputStream in) throws IOException {
        return new Block(
                number(in),
                Block.Kind.values()[in.readByte()],
                in.readInt(),
                list(BlocksCodec::text, in),
                list(each -> new CellSpan(each.readInt(), each.readInt()), in),
                file.at(in.readInt()));
    }

    private static void number(Numbered number, DataOutputStream out) throws IOException {
        text(number.id(), out);
        optional(number.parent(), out);
        optional(number.level(), out);
        optional(number.label(), out);
        text(number.ordinal(), out);
        out.writeBoolean(number.inSequence());
        out.writeInt(number.markerEnd());
        text(number.counterpart(), out);
        list(
                number.numbers(),
                (cited, to) -> {
                    text(cited.level(), to);
                    text(cited.number(), to);
                },
                out);
        out.writeBoolean(number.note());
        text(number.place().zh(), out);
        text(number.place().en(), out);
    }

    private static Numbered number(DataInputStream in) throws IOException {
        return new Numbered(
                text(in),
                optional(in),
                optional(in),
                optional(in),
                text(in),
                in.readBoolean(),
                in.readInt(),
                text(in),
                list(each -> new CitedNumber(text(each), text(each)), in),
                in.readBoolean(),
                new Bilingual(text(in), text(in)));
    }

    private static void optional(Optional<String> text, DataOutputStream out) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) {
            text(text.get(), out);
        }
    }

    private static Optional<String> optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static <T> void list(List<T> values, Writer<T> each, DataOutputStream out) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            each.write(value, out);
        }
    }

    private static <T> List<T> list(Reader<T> each, DataInputStream in) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.read(in));
        }
        return List.copyOf(values);
    }
}
