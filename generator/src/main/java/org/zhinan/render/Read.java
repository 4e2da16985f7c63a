package org.zhinan.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A template asks for a part of the library, or for what a method gives.
 *
 * @param of what it asks; empty for a variable of all templates
 * @param called whether it calls a method
 */
record Read(String of, String member, boolean called, List<Argument> arguments) {
    /** As what a page is asked itself. */
    static final String PAGE = "page";

    /** Of what kind an argument is. */
    enum Kind {
        TEXT,
        /** One to a line. */
        TEXTS,
        NUMBER,
        TRUTH,
        /** A constant of an enumeration, behind the name of its type and a space. */
        CONSTANT,
        /** The digest of a record of the library. */
        RECORD,
        /** The name of a value whose reads are recorded. */
        RECORDED
    }

    /** What a method is given. */
    record Argument(Kind kind, String text) {}

    /** Whether what it gives is another on each page. */
    boolean isOfPage() {
        return of.equals(PAGE) || of.startsWith(RecordedValues.HREF);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(of);
        out.writeUTF(member);
        out.writeBoolean(called);
        out.writeInt(arguments.size());
        for (Argument argument : arguments) {
            out.writeByte(argument.kind().ordinal());
            out.writeUTF(argument.text());
        }
    }

    static Read read(DataInputStream in) throws IOException {
        String of = in.readUTF();
        String member = in.readUTF();
        boolean called = in.readBoolean();
        int count = in.readInt();
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Kind kind = Kind.values()[in.readByte()];
            arguments.add(new Argument(kind, in.readUTF()));
        }
        return new Read(of, member, called, List.copyOf(arguments));
    }
}
