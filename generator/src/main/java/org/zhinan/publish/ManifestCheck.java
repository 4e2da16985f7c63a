package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;

/** Compares files with the lists that came with them: {@code SHA256SUMS} of a bundle, and the manifest of its site. */
final class ManifestCheck {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Bilingual CURE =
            Message.of("请重新生成，或向制作者重新索取", "Build it again, or get it again from who built it");

    private static final Bilingual MISSING = Message.of("文件不存在", "the file is missing");

    private final FileTree contents;
    private final Problems problems;
    private final String site;
    private final Map<String, String> actual = new TreeMap<>();
    private final Set<String> digested = new HashSet<>();

    private ManifestCheck(FileTree contents, String site, Problems problems) {
        this.contents = contents;
        this.site = site;
        this.problems = problems;
    }

    /**
     * Adds a problem for every file that is missing, changed or extra.
     *
     * @param called the folder's or file's own name: a release is called by the digest of its manifest
     */
    static SiteVerificationResult check(FileTree contents, Path called, Problems problems) {
        boolean bundle = contents.has(Sha256Sums.NAME)
                || !contents.has(Manifest.NAME)
                        && contents.files().keySet().stream().anyMatch(name -> name.startsWith(BundleLayout.SITE));
        ManifestCheck check = new ManifestCheck(contents, bundle ? BundleLayout.SITE : "", problems);
        check.digest(check.site + Manifest.NAME);
        if (contents instanceof ZipTree) {
            // It has an end, and damage within it is told wherever it is.
            check.digestListed(contents.files().keySet());
        }
        if (bundle) {
            check.checkBundle();
        } else {
            check.checkSite(called.toString());
        }
        long bytes =
                contents.files().values().stream().mapToLong(Long::longValue).sum();
        return new SiteVerificationResult(
                bundle ? SiteVerificationResult.Kind.BUNDLE : SiteVerificationResult.Kind.SITE,
                contents.files().size(),
                bytes,
                check.actual.getOrDefault(check.site + Manifest.NAME, ""));
    }

    /** The problem of a folder that is neither a site nor a bundle, which need not be looked through to tell. */
    static void addMissing(String root, Problems problems) {
        problems.add(PortableFileNames.where(root, Manifest.NAME), MISSING, CURE);
    }

    /** In a folder what a list names: anything else is extra whatever it says, and may be endless. */
    private void digestListed(Set<String> names) {
        names.forEach(this::digest);
    }

    private void digest(String name) {
        if (!contents.has(name) || !digested.add(name)) {
            return;
        }
        try {
            actual.put(name, contents.digest(name));
        } catch (IOException e) {
            add(name, Message.of("文件已损坏，无法读取", "the file is damaged and cannot be read"));
        }
    }

    private Optional<ParsedManifest> manifest() {
        if (!contents.has(site + Manifest.NAME)) {
            add(site + Manifest.NAME, MISSING);
            return Optional.empty();
        }
        return ParsedManifest.read(contents, site, problems);
    }

    private void checkSite(String called) {
        Optional<ParsedManifest> manifest = manifest();
        if (manifest.isEmpty()) {
            return;
        }
        Map<String, ParsedManifest.Listed> files = manifest.get().files();
        digestListed(files.keySet());
        compare(files.keySet(), Set.of(Manifest.NAME));
        files.forEach((name, listed) -> {
            if (changed(name, listed.sha256())) {
                add(name, differs(Manifest.NAME));
            } else if (resized(name, listed)) {
                add(
                        Manifest.NAME,
                        Message.of("{0}的大小被改动", "the size of {0} is changed", PortableFileNames.shown(name)));
            }
        });
        if (DIGEST.matcher(called).matches() && changed(Manifest.NAME, called)) {
            add(Manifest.NAME, Message.of("内容与版本名称不符", "the content is not what the name of the release says"));
        }
    }

    private void checkBundle() {
        Optional<ParsedManifest> manifest = manifest();
        SortedMap<String, ParsedManifest.Listed> files =
                manifest.map(ParsedManifest::files).orElseGet(TreeMap::new);
        digestListed(files.keySet());
        if (!contents.has(Sha256Sums.NAME)) {
            add(Sha256Sums.NAME, MISSING);
            Set<String> expected = new TreeSet<>(files.keySet());
            expected.addAll(Set.of(site + Manifest.NAME, BundleLayout.SIGN_OFF, BundleLayout.CLAUSES));
            compare(expected, Set.of());
            files.forEach((name, listed) -> checkFile(name, listed.sha256(), Optional.of(listed)));
            return;
        }
        SortedMap<String, String> sums = Sha256Sums.read(contents, problems);
        digestListed(sums.keySet());
        Set<String> expected = new TreeSet<>(sums.keySet());
        if (manifest.isPresent()) {
            expected.removeIf(name -> strange(name, files));
            expected.addAll(files.keySet());
            requireListed(sums, files);
        }
        compare(expected, Set.of(Sha256Sums.NAME));
        sums.forEach((name, digest) -> checkFile(name, digest, Optional.ofNullable(files.get(name))));
    }

    /** A line of the digests for a file of the site that the manifest does not have. */
    private boolean strange(String name, Map<String, ParsedManifest.Listed> files) {
        return name.startsWith(site) && !name.equals(site + Manifest.NAME) && !files.containsKey(name);
    }

    private void requireListed(SortedMap<String, String> sums, SortedMap<String, ParsedManifest.Listed> files) {
        Set<String> required = new HashSet<>(files.keySet());
        required.addAll(Set.of(site + Manifest.NAME, BundleLayout.SIGN_OFF, BundleLayout.CLAUSES));
        required.removeAll(sums.keySet());
        required.forEach(name -> add(
                Sha256Sums.NAME, Message.of("缺少{0}这一行", "the line for {0} is missing", PortableFileNames.shown(name))));
        sums.keySet().stream()
                .filter(name -> strange(name, files))
                .forEach(name -> add(
                        Sha256Sums.NAME,
                        Message.of(
                                "列有{0}，而它不是网站的文件",
                                "there is a line for {0}, which is no file of the site",
                                PortableFileNames.shown(name))));
    }

    /** The two lists are held against each other too, so that a changed list is not taken for a changed file. */
    private void checkFile(String name, String digest, Optional<ParsedManifest.Listed> listed) {
        boolean asManifest = listed.isPresent() && !changed(name, listed.get().sha256());
        if (changed(name, digest)) {
            if (asManifest) {
                add(
                        Sha256Sums.NAME,
                        Message.of(
                                "{0}这一行被改动，而文件与{1}相符",
                                "the line for {0} is changed, and the file is as {1} says",
                                PortableFileNames.shown(name),
                                Manifest.NAME));
            } else {
                add(name, differs(Sha256Sums.NAME));
            }
        } else if (listed.isPresent() && (!asManifest || resized(name, listed.get()))) {
            add(
                    site + Manifest.NAME,
                    Message.of(
                            "{0}这一条被改动，而文件与{1}相符",
                            "the entry for {0} is changed, and the file is as {1} says",
                            PortableFileNames.shown(name),
                            Sha256Sums.NAME));
        }
    }

    /** False for what is missing or unreadable, which is told elsewhere. */
    private boolean changed(String name, String digest) {
        return actual.containsKey(name) && !actual.get(name).equals(digest);
    }

    private boolean resized(String name, ParsedManifest.Listed listed) {
        return actual.containsKey(name) && contents.files().get(name) != listed.bytes();
    }

    private void compare(Set<String> expected, Set<String> own) {
        expected.stream().filter(name -> !contents.has(name)).forEach(name -> add(name, MISSING));
        contents.files().keySet().stream()
                .filter(name -> !expected.contains(name) && !own.contains(name))
                .forEach(name -> problems.add(
                        PortableFileNames.where(contents.root(), name),
                        Message.of("文件多余：任何清单都没有列出", "the file is extra: no list has it"),
                        Message.of("请移走该文件，或重新生成", "Take it away, or build it again")));
    }

    private static Bilingual differs(String list) {
        return Message.of("内容与{0}不符", "the content is not what {0} says", list);
    }

    private void add(String name, Bilingual message) {
        problems.add(PortableFileNames.where(contents.root(), name), message, CURE);
    }
}
