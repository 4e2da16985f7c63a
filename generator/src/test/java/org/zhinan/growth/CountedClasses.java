package org.zhinan.growth;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The classes of this process once more, of which ours and JBake's count what they do: each entry of a method or lambda, each turn
 * of a loop, and the length of what they have the Java library search, copy or join; and Freemarker each part of a template that it
 * evaluates and each element that a template asks for. So the counts are exact, and the program knows nothing of them.
 */
final class CountedClasses extends URLClassLoader {
    private static final int API = Opcodes.ASM9;
    private static final String COUNTS = Type.getInternalName(Counts.class);
    private static final Set<String> SEARCHES = Set.of("contains", "indexOf", "lastIndexOf", "remove");
    private static final Set<String> PASSES =
            Set.of("addAll", "containsAll", "removeAll", "retainAll", "copyOf", "<init>");
    private static final Set<String> OF_TEXT =
            Set.of("contains", "indexOf", "lastIndexOf", "split", "matcher", "toLowerCase");

    CountedClasses() {
        super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() {
        List<URL> urls = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            try {
                urls.add(Path.of(part).toUri().toURL());
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }
        return urls.toArray(URL[]::new);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.equals(Counts.class.getName())) {
            return Counts.class;
        }
        boolean ours = name.matches("org\\.(zhinan|jbake)\\..*|freemarker\\.template\\.Default.*Adapter");
        boolean templates = name.matches("freemarker\\.core\\.(Environment|Expression)");
        if (!ours && !templates) {
            return super.findClass(name);
        }
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] counted = counted(new ClassReader(file), ours);
            return defineClass(name, counted, 0, counted.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static byte[] counted(ClassReader reader, boolean ours) {
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        String owner = reader.getClassName();
        reader.accept(
                new ClassVisitor(API, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String type, String signature, String[] exceptions) {
                        MethodVisitor code = super.visitMethod(access, name, type, signature, exceptions);
                        return ours ? new CountedMethod(code, owner + "." + name) : templates(code, name, type);
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** Freemarker's one way through the parts of a template, and the one through its expressions. */
    private static MethodVisitor templates(MethodVisitor code, String name, String type) {
        boolean element = name.equals("visit") && type.equals("(Lfreemarker/core/TemplateElement;)V");
        boolean expression = name.equals("eval");
        if (!element && !expression) {
            return code;
        }
        return new MethodVisitor(API, code) {
            @Override
            public void visitCode() {
                super.visitCode();
                super.visitVarInsn(Opcodes.ALOAD, element ? 1 : 0);
                super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTS, "evaluate", "(Ljava/lang/Object;)V", false);
            }
        };
    }

    private static final class CountedMethod extends MethodVisitor {
        private final String name;
        private final Set<Label> before = new HashSet<>();
        private int loops;
        private int calls;

        CountedMethod(MethodVisitor code, String name) {
            super(API, code);
            this.name = name.replace('/', '.');
        }

        private void count(String what, String type, String place) {
            super.visitLdcInsn(Counts.place(place));
            super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTS, what, type, false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count("pass", "(I)V", name);
        }

        @Override
        public void visitLabel(Label label) {
            before.add(label);
            super.visitLabel(label);
        }

        /** A jump back is the turn of a loop. */
        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (before.contains(label)) {
                count("pass", "(I)V", name + " loop " + ++loops);
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
            if (owner.startsWith("java/util/") || owner.startsWith("java/lang/")) {
                countLibrary(opcode, called, type);
            }
            super.visitMethodInsn(opcode, owner, called, type, isInterface);
            if (owner.equals("java/util/stream/Stream") && (called.equals("toList") || called.equals("collect"))) {
                countTop(called);
            }
            // Texts are joined in a builder, also where the source has a plus.
            if (owner.equals("java/lang/StringBuilder") && called.equals("toString")) {
                countTop("+");
            }
        }

        private void countTop(String called) {
            super.visitInsn(Opcodes.DUP);
            count("through", "(Ljava/lang/Object;I)V", name + " " + called + " " + ++calls);
        }

        /** With one argument, that is the top of the stack, and what is asked stands below it. */
        private void countLibrary(int opcode, String called, String type) {
            String argument = type.substring(1, type.indexOf(')'));
            if (PASSES.contains(called) && argument.equals("Ljava/util/Collection;")) {
                countTop(called);
            } else if (opcode != Opcodes.INVOKESTATIC
                    && (SEARCHES.contains(called) || OF_TEXT.contains(called))
                    && (argument.equals("I") || argument.matches("L[^;]+;"))) {
                super.visitInsn(Opcodes.DUP2);
                super.visitInsn(Opcodes.POP);
                count("search", "(Ljava/lang/Object;I)V", name + " " + called + " " + ++calls);
            }
        }
    }
}
