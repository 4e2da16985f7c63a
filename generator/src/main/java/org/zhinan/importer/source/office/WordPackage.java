package org.zhinan.importer.source.office;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.zhinan.importer.source.common.XmlElement;

/** The parts of a DOCX file: POI knows which there are, the bounded ZIP file reads them. Of links that lead out of it only the address is known. */
final class WordPackage implements Closeable {
    private static final String MACROS = "application/vnd.ms-office.vbaProject";

    private final ZipParts zip;
    private final OPCPackage parts;
    private final PackagePart main;

    /** @throws IOException when it is broken or no package with a main part */
    WordPackage(Path file, ZipParts zip) throws IOException {
        this.zip = zip;
        try {
            parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
            main = mainPart(parts);
        } catch (OpenXML4JException | RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static PackagePart mainPart(OPCPackage parts) throws IOException {
        for (PackageRelationship relation : parts.getRelationships()) {
            if (kind(relation).equals("officeDocument") && relation.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart part = parts.getPart(relation);
                if (part != null) {
                    return part;
                }
            }
        }
        throw new IOException("no main part");
    }

    /** The last word of the type: both lines of the standard use the same ones. */
    private static String kind(PackageRelationship relation) {
        String type = relation.getRelationshipType();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    boolean isText() {
        return main.getContentType().contains("wordprocessingml")
                || main.getContentType().contains("ms-word");
    }

    /** Whether anything in it says so: what is saved under another name keeps its project, but not always the relation to it. */
    boolean hasMacros() throws IOException {
        return main.getContentType().contains("macroEnabled")
                || !related("vbaProject").isEmpty()
                || !parts.getPartsByContentType(MACROS).isEmpty()
                || zip.hasFile("vbaProject.bin");
    }

    XmlElement document() throws IOException {
        return xml(main);
    }

    /** The first part of that kind, if there is one. */
    Optional<XmlElement> part(String kind) throws IOException {
        List<XmlElement> parts = parts(kind);
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(0));
    }

    List<XmlElement> parts(String kind) throws IOException {
        List<XmlElement> found = new ArrayList<>();
        for (PackageRelationship relation : related(kind)) {
            Optional<PackagePart> part = target(relation);
            if (part.isPresent()) {
                found.add(xml(part.get()));
            }
        }
        return found;
    }

    /** Addresses outside of the file that a program would load by itself, in the order of the file. */
    List<String> outside() throws IOException {
        List<String> found = new ArrayList<>();
        for (PackageRelationship relation : relations()) {
            if (relation.getTargetMode() == TargetMode.EXTERNAL
                    && !kind(relation).equals("hyperlink")) {
                found.add(relation.getTargetURI().toString());
            }
        }
        return found;
    }

    /** The picture that an id of the main part stands for. */
    Optional<Picture> picture(String id) throws IOException {
        PackageRelationship relation = relations().getRelationshipByID(id);
        if (relation == null) {
            return Optional.empty();
        }
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            return Optional.of(new Picture(relation.getTargetURI().toString(), new byte[0]));
        }
        Optional<PackagePart> part = target(relation);
        return part.isEmpty()
                ? Optional.empty()
                : Optional.of(new Picture(
                        name(part.get()), zip.picture(name(part.get())).orElse(new byte[0])));
    }

    private PackageRelationshipCollection relations() throws IOException {
        try {
            return main.getRelationships();
        } catch (OpenXML4JException | RuntimeException e) {
            throw new IOException(e);
        }
    }

    private List<PackageRelationship> related(String kind) throws IOException {
        List<PackageRelationship> found = new ArrayList<>();
        for (PackageRelationship relation : relations()) {
            if (kind(relation).equals(kind) && relation.getTargetMode() == TargetMode.INTERNAL) {
                found.add(relation);
            }
        }
        return found;
    }

    private Optional<PackagePart> target(PackageRelationship relation) throws IOException {
        try {
            return Optional.ofNullable(main.getRelatedPart(relation));
        } catch (OpenXML4JException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private XmlElement xml(PackagePart part) throws IOException {
        return zip.xml(name(part)).orElseThrow(() -> new IOException("no such part"));
    }

    private static String name(PackagePart part) {
        return part.getPartName().getName().substring(1);
    }

    @Override
    public void close() {
        parts.revert();
    }

    /** A picture, or its address only. */
    record Picture(String name, byte[] content) {}
}
