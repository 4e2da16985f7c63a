package org.zhinan.search.shard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.zhinan.search.EditionCorpus;
import org.zhinan.search.rank.RankingParameters;

/**
 * The editions of a site for a cluster: a file that describes them, files with what each shard has to know of each, and their documents. A file
 * is not larger than what ZooKeeper takes.
 */
public final class ClusterSiteFiles {

    /** The file that describes the editions, in JSON. */
    public static final String FILE = "zhinan.json";

    public static final String VERSION_KEY = "version";
    public static final String EDITIONS_KEY = "editions";

    /** Of what shards keep and say, and of the ranking: a cluster and who asks it must have the same. */
    public static final String VERSION = "1-" + weights();

    /** ZooKeeper takes less than a mebibyte. */
    private static final int LARGEST_FILE = 700_000;

    private final List<EditionDocuments> editions;
    private final Map<String, Object> description;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private ClusterSiteFiles(List<EditionCorpus> corpora) {
        editions = corpora.stream().map(EditionDocuments::of).toList();
        List<Object> described = new ArrayList<>();
        for (int k = 0; k < editions.size(); k++) {
            Map<String, Object> edition = new LinkedHashMap<>();
            edition.put("id", corpora.get(k).edition());
            edition.put("calls", corpora.get(k).calls());
            edition.put("documents", editions.get(k).size());
            edition.put("tables", addFiles("tables-" + k, packed(editions.get(k).tables())));
            described.add(edition);
        }
        description = new LinkedHashMap<>();
        description.put(VERSION_KEY, VERSION);
        description.put(EDITIONS_KEY, described);
    }

    /** @param corpora at least one, the current one first */
    public static ClusterSiteFiles of(List<EditionCorpus> corpora) {
        return new ClusterSiteFiles(corpora);
    }

    /** What is in {@link #FILE}. */
    public Map<String, Object> description() {
        return description;
    }

    /** The other files by their names. */
    public Map<String, byte[]> files() {
        return files;
    }

    public List<EditionDocuments> editions() {
        return editions;
    }

    private List<String> addFiles(String name, byte[] bytes) {
        List<String> names = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += LARGEST_FILE) {
            names.add(name + "-" + names.size() + ".bin");
            files.put(
                    names.get(names.size() - 1),
                    Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + LARGEST_FILE)));
        }
        return names;
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The tables of an edition from the bytes of their files, one after another. */
    public static byte[] unpacked(byte[] bytes) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the tables of an edition are damaged", e);
        }
    }

    private static String weights() {
        CRC32 sum = new CRC32();
        sum.update(RankingParameters.byName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
