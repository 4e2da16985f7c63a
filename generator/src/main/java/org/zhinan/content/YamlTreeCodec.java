package org.zhinan.content;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.problem.SourceLocation;

/** The nodes of a YAML file in bytes, which are read many times faster than the file is parsed. */
final class YamlTreeCodec implements ParsedTextCodec<YamlNode> {
    private static final int SCALAR = 0;
    private static final int SEQUENCE = 1;
    private static final int MAPPING = 2;

    @Override
    public void write(YamlNode node, DataOutputStream out) throws IOException {
        if (node instanceof YamlNode.Scalar scalar) {
            begin(SCALAR, node.where(), out);
            text(scalar.value(), out);
        } else if (node instanceof YamlNode.Sequence sequence) {
            begin(SEQUENCE, node.where(), out);
            out.writeInt(sequence.items().size());
            for (YamlNode item : sequence.items()) {
                write(item, out);
            }
        } else if (node instanceof YamlNode.Mapping mapping) {
            begin(MAPPING, node.where(), out);
            out.writeInt(mapping.values().size());
            for (Map.Entry<String, YamlNode> value : mapping.values().entrySet()) {
                text(value.getKey(), out);
                out.writeInt(mapping.keyLines().get(value.getKey()).line());
                write(value.getValue(), out);
            }
        }
    }

    private static void begin(int kind, SourceLocation where, DataOutputStream out) throws IOException {
        out.writeByte(kind);
        out.writeInt(where.line());
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public YamlNode read(SourceFile file, DataInputStream in) throws IOException {
        int kind = in.readByte();
        SourceLocation where = file.at(in.readInt());
        if (kind == SCALAR) {
            return new YamlNode.Scalar(text(in), where);
        }
        int size = in.readInt();
        if (kind == SEQUENCE) {
            List<YamlNode> items = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                items.add(read(file, in));
            }
            return new YamlNode.Sequence(items, where);
        }
        Map<String, YamlNode> values = new LinkedHashMap<>();
        Map<String, SourceLocation> lines = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String key = text(in);
            lines.put(key, file.at(in.readInt()));
            values.put(key, read(file, in));
        }
        return new YamlNode.Mapping(values, lines, where);
    }
}
