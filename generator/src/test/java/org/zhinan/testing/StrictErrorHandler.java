package org.zhinan.testing;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every departure from a document type or a schema is an error, warnings too. */
public final class StrictErrorHandler implements ErrorHandler {
    @Override
    public void warning(SAXParseException problem) throws SAXException {
        throw problem;
    }

    @Override
    public void error(SAXParseException problem) throws SAXException {
        throw problem;
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
        throw problem;
    }
}
