package org.zhinan.publish;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhinan.files.JsonCodec;
import org.zhinan.files.JsonReader;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;

/**
 * A manifest that was read back.
 *
 * @param files by their names, which begin with the folder of the site
 * @param inputs digests of the source files by name
 */
record ParsedManifest(String version, SortedMap<String, Listed> files, SortedMap<String, String> inputs) {
    private static final int MOST_BYTES = 64 << 20;
    private static final Bilingual CURE =
            Message.of("请重新生成网站，或向制作者重新索取包", "Build the site again, or get the bundle again from who built it");

    /** One file as the manifest has it. */
    record Listed(long bytes, String sha256) {}

    /**
     * Reads the manifest of the site in this folder.
     *
     * @param folder empty, or with a slash at its end
     * @return nothing when it is missing or not as {@link Manifest} writes it, which is added to the problems
     */
    static Optional<ParsedManifest> read(FileTree contents, String folder, Problems problems) {
        String name = folder + Manifest.NAME;
        Bilingual fault;
        try {
            String text = contents.text(name, MOST_BYTES);
            Object tree = JsonReader.read(text);
            ParsedManifest manifest = of(tree, folder);
            if (text.equals(JsonCodec.pretty(tree))) {
                return Optional.of(manifest);
            }
            fault = Message.of("清单被其他程序重新写过", "the manifest was written anew by another program");
        } catch (IOException | ClassCastException | NotOurs e) {
            fault = Message.of("清单不是Zhinan的清单，或已损坏", "the manifest is not one of Zhinan, or is damaged");
        }
        problems.add(PortableFileNames.where(contents.root(), name), fault, CURE);
        return Optional.empty();
    }

    private static ParsedManifest of(Object tree, String folder) throws NotOurs {
        Map<?, ?> generator = (Map<?, ?>) get(tree, "generator");
        if (!Manifest.GENERATOR.equals(generator.get("name"))) {
            throw new NotOurs();
        }
        SortedMap<String, Listed> files = new TreeMap<>();
        for (Object file : (List<?>) get(tree, "files")) {
            Listed listed = new Listed((Long) get(file, "bytes"), (String) get(file, "sha256"));
            if (files.put(folder + get(file, "path"), listed) != null) {
                throw new NotOurs();
            }
        }
        SortedMap<String, String> inputs = new TreeMap<>();
        for (Map.Entry<?, ?> input : ((Map<?, ?>) get(tree, "inputs")).entrySet()) {
            inputs.put((String) input.getKey(), (String) input.getValue());
        }
        return new ParsedManifest((String) get(generator, "version"), files, inputs);
    }

    private static Object get(Object object, String key) throws NotOurs {
        Object value = ((Map<?, ?>) object).get(key);
        if (value == null) {
            throw new NotOurs();
        }
        return value;
    }

    private static final class NotOurs extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
