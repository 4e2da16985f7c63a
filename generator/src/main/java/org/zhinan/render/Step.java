package org.zhinan.render;

import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/** One thing that a template can ask of a value; it can be asked of another value again. */
sealed interface Step {
    /** What the value answers; null when it has nothing of this kind. */
    TemplateModel of(TemplateModel value) throws TemplateModelException;

    /** The value under a name. */
    record Member(String name) implements Step {
        @Override
        public TemplateModel of(TemplateModel value) throws TemplateModelException {
            return value instanceof TemplateHashModel hash ? hash.get(name) : null;
        }
    }

    /** What is under a name when it is called. */
    record Method(String name) implements Step {
        @Override
        public TemplateModel of(TemplateModel value) throws TemplateModelException {
            try {
                return value instanceof MethodCallAwareTemplateHashModel hash ? hash.getBeforeMethodCall(name) : null;
            } catch (MethodCallAwareTemplateHashModel.ShouldNotBeGetAsMethodException e) {
                return null;
            }
        }
    }

    /** The element at a place. */
    record Item(int index) implements Step {
        @Override
        public TemplateModel of(TemplateModel value) throws TemplateModelException {
            return value instanceof TemplateSequenceModel sequence ? sequence.get(index) : null;
        }
    }

    /** What all values can be asked for. */
    enum Trait implements Step {
        SIZE {
            @Override
            public TemplateModel of(TemplateModel value) throws TemplateModelException {
                return value instanceof TemplateSequenceModel sequence ? new SimpleNumber(sequence.size()) : null;
            }
        },
        EMPTY {
            @Override
            public TemplateModel of(TemplateModel value) throws TemplateModelException {
                return value instanceof TemplateHashModel hash
                        ? hash.isEmpty() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE
                        : null;
            }
        },
        TEXT {
            @Override
            public TemplateModel of(TemplateModel value) throws TemplateModelException {
                return value instanceof TemplateScalarModel scalar ? new SimpleScalar(scalar.getAsString()) : null;
            }
        }
    }

    /** What a method gives for these arguments: methods that templates call depend on nothing else. */
    final class Call implements Step {
        private final List<TemplateModel> arguments;
        private final Object[] values;

        /** @param arguments as the method gets them */
        Call(List<TemplateModel> arguments) throws TemplateModelException {
            this.arguments = arguments;
            this.values = new Object[arguments.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = Reading.value(arguments.get(i));
            }
        }

        @Override
        public TemplateModel of(TemplateModel value) throws TemplateModelException {
            return value instanceof TemplateMethodModelEx method ? (TemplateModel) method.exec(arguments) : null;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Call call) || call.values.length != values.length) {
                return false;
            }
            for (int i = 0; i < values.length; i++) {
                if (!same(values[i], call.values[i])) {
                    return false;
                }
            }
            return true;
        }

        /** Comparing records in depth would cost more than to follow them twice. */
        private static boolean same(Object one, Object other) {
            return one == other || Reading.isPlain(one) && one.equals(other);
        }

        @Override
        public int hashCode() {
            int hash = values.length;
            for (Object value : values) {
                hash = 31 * hash + (Reading.isPlain(value) ? value.hashCode() : System.identityHashCode(value));
            }
            return hash;
        }
    }
}
