package org.zhinan.importer.source.office;

import java.io.IOException;
import java.util.Optional;
import org.zhinan.importer.source.common.XmlElement;

/** The formula in a frame of an ODT file. */
final class OdtFormula {
    private OdtFormula() {}

    static Optional<XmlElement> of(XmlElement frame, ZipParts files) throws IOException {
        Optional<XmlElement> object = frame.child("draw:object");
        Optional<XmlElement> inside = object.flatMap(each -> each.child("math:math"));
        if (inside.isPresent() || object.isEmpty()) {
            return inside;
        }
        String folder = object.get().get("xlink:href").replaceFirst("^\\./", "");
        return files.xml(folder + "/content.xml").filter(root -> root.is("math:math"));
    }
}
