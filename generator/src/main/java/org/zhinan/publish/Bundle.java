package org.zhinan.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zhinan.files.Digests;
import org.zhinan.files.OutputFiles;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;

/**
 * One zip to carry over: the site in {@code site/}, beside it {@code SHA256SUMS}, {@code sign-off.html} for who takes it over, and {@code
 * clauses.jsonl}, from which a later bundle tells what changed. The same input gives the same bytes.
 */
public final class Bundle implements Staging {
    private static final String OURS = "PK\u0003\u0004";

    /** Length of what stands before the first name in a zip. */
    private static final int HEAD = 30;

    private final Path zip;
    private final Path work;
    private final Path packed;
    private final Path site;
    private final Optional<PreviousBundle> since;
    private final Function<SignOffSheet, String> sheet;
    private final BuildLock lock;

    private Bundle(Path zip, Optional<PreviousBundle> since, Function<SignOffSheet, String> sheet, BuildLock lock) {
        this.zip = zip;
        this.work = FolderStaging.beside(zip, "new");
        this.packed = FolderStaging.beside(zip, "zip");
        this.site = work.resolve(BundleLayout.SITE);
        this.since = since;
        this.sheet = sheet;
        this.lock = lock;
    }

    /**
     * Begins a bundle.
     *
     * @param since an earlier bundle, to tell on the sign-off sheet what changed
     * @param sheet what writes the sign-off sheet as HTML
     * @throws ProblemsException when the zip cannot be written or is no bundle of ours, another build is writing it, or the earlier one
     *     is not whole
     */
    public static Bundle begin(Path zip, Optional<Path> since, Function<SignOffSheet, String> sheet) {
        Path absolute = zip.toAbsolutePath().normalize();
        Optional<PreviousBundle> earlier = since.map(PreviousBundle::read);
        try {
            requireOurs(absolute);
            Files.createDirectories(absolute.getParent());
            BuildLock lock = BuildLock.take(FolderStaging.beside(absolute, "lock"), absolute);
            Bundle bundle = new Bundle(absolute, earlier, sheet, lock);
            bundle.start();
            return bundle;
        } catch (IOException e) {
            throw WriteProblems.bundle(absolute, e);
        }
    }

    /** What is there already must begin as a bundle does: {@code SHA256SUMS} comes first in the order of names. */
    private static void requireOurs(Path zip) throws IOException {
        if (!Files.exists(zip)) {
            return;
        }
        byte[] first = new byte[0];
        if (Files.isRegularFile(zip)) {
            try (InputStream in = Files.newInputStream(zip)) {
                first = in.readNBytes(HEAD + Sha256Sums.NAME.length());
            }
        }
        String head = new String(first, StandardCharsets.ISO_8859_1);
        if (!head.startsWith(OURS) || !head.endsWith(Sha256Sums.NAME)) {
            throw new ProblemsException(
                    WriteProblems.where(zip),
                    Message.of("该处已有的不是Zhinan的包", "what is there is no bundle of Zhinan"),
                    Message.of(
                            "请用--output ZIP另指定文件，或移走该文件",
                            "Name another file with --output ZIP, or move this one away"));
        }
    }

    private void start() throws IOException {
        try {
            clean();
            Files.createDirectories(site);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private void clean() throws IOException {
        OutputFiles.delete(work);
        Files.deleteIfExists(packed);
    }

    @Override
    public ProblemsException unwritable(IOException e) {
        return WriteProblems.bundle(zip, e);
    }

    @Override
    public Path folder() {
        return site;
    }

    /**
     * Packs the finished site; the zip that was there is replaced in one step.
     *
     * @throws ProblemsException when a name of the site cannot be unpacked everywhere, or the zip cannot be written; the old one stays
     */
    @Override
    public PublishedSite publish(SiteBuildInputs origin) {
        try {
            Manifest.write(site, origin);
            PublishedSite published = PublishedSite.of(site);
            describe(origin, published);
            pack();
            Files.move(packed, zip, StandardCopyOption.ATOMIC_MOVE);
            return published;
        } catch (IOException e) {
            throw WriteProblems.bundle(zip, e);
        }
    }

    /** Adds what stands beside the site. */
    private void describe(SiteBuildInputs origin, PublishedSite published) throws IOException {
        List<ClauseText> clauses = ClauseText.of(origin.library());
        String lines = ClauseText.lines(clauses);
        Files.writeString(work.resolve(BundleLayout.CLAUSES), lines);
        Optional<BundleChanges> changes = Optional.empty();
        if (since.isPresent()) {
            changes = Optional.of(
                    BundleChanges.since(since.get(), origin.library(), clauses, Manifest.digests(origin.inputs())));
        }
        String manifest = Digests.of(site.resolve(Manifest.NAME));
        SignOffSheet facts = SignOffSheet.of(origin, published, manifest, Digests.of(lines), changes);
        Files.writeString(work.resolve(BundleLayout.SIGN_OFF), sheet.apply(facts));
        try (FileTree contents = contents(new Problems())) {
            Files.writeString(work.resolve(Sha256Sums.NAME), Sha256Sums.of(contents));
        }
    }

    private void pack() throws IOException {
        Problems problems = new Problems();
        try (FileTree contents = contents(problems)) {
            requireSmall(contents, problems);
            problems.failIfAny();
            try (FileChannel channel =
                    FileChannel.open(packed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                BundleZip.write(contents, EntryTime.BY_CONTENT, out, name -> {});
                out.flush();
                // On the disk before it takes the old one's place, should the power fail.
                channel.force(true);
            }
        }
    }

    private FileTree contents(Problems problems) throws IOException {
        return FolderTree.read(WriteProblems.name(zip), work, problems);
    }

    private void requireSmall(FileTree contents, Problems problems) {
        long bytes =
                contents.files().values().stream().mapToLong(Long::longValue).sum();
        if (bytes > BundleZip.MOST_BYTES || contents.files().size() > BundleZip.MOST_FILES) {
            problems.add(
                    WriteProblems.where(zip),
                    Message.of(
                            "网站超过{0}字节或{1}个文件",
                            "the site has more than {0} bytes or {1} files",
                            BundleZip.MOST_BYTES,
                            BundleZip.MOST_FILES),
                    Message.of("请直接复制文件夹，不打成一个zip", "Carry the folder over instead of one zip"));
        }
    }

    @Override
    public void close() {
        try (lock) {
            clean();
        } catch (IOException e) {
            throw WriteProblems.bundle(zip, e);
        }
    }
}
