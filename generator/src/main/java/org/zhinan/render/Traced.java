package org.zhinan.render;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;

/** A value as a template sees it, which takes down what the template reads. What is not followed step by step counts as read in whole. */
abstract sealed class Traced implements AdapterTemplateModel {
    private final TemplateModel value;
    final Reading reading;

    private Traced(TemplateModel value, Reading reading) {
        this.value = value;
        this.reading = reading;
    }

    /** Values that are read as soon as they are got stay as they are. */
    static TemplateModel of(TemplateModel value, Reading reading) {
        if (value == null || isPlain(value)) {
            return value;
        } else if (value instanceof MethodCallAwareTemplateHashModel && value instanceof TemplateScalarModel) {
            return new Bean(value, reading);
        } else if (value instanceof TemplateMethodModelEx) {
            return new Method(value, reading);
        } else if (value instanceof TemplateHashModelEx2) {
            return new Table(value, reading);
        } else if (value instanceof TemplateSequenceModel) {
            return new Items(value, reading);
        }
        reading.all();
        return value;
    }

    /** The variables of a page. */
    static TemplateHashModel root(TemplateHashModel variables, Reading reading) {
        return new Root(variables, reading);
    }

    private static boolean isPlain(TemplateModel value) {
        return !(value instanceof TemplateHashModel)
                && (value instanceof TemplateScalarModel
                        || value instanceof TemplateNumberModel
                        || value instanceof TemplateBooleanModel);
    }

    final TemplateModel step(Step step) throws TemplateModelException {
        return reading.found(step, step.of(value));
    }

    final TemplateModel all() {
        reading.all();
        return value;
    }

    /** For a method of a value that is not followed. */
    @Override
    public Object getAdaptedObject(Class<?> hint) {
        all();
        return value instanceof AdapterTemplateModel adapter ? adapter.getAdaptedObject(hint) : value;
    }

    private static final class Root extends Traced implements TemplateHashModel {
        Root(TemplateModel value, Reading reading) {
            super(value, reading);
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return step(new Step.Member(key));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private static final class Bean extends Traced
            implements MethodCallAwareTemplateHashModel, TemplateHashModelEx, TemplateScalarModel {
        Bean(TemplateModel value, Reading reading) {
            super(value, reading);
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return step(new Step.Member(key));
        }

        @Override
        public TemplateModel getBeforeMethodCall(String key) throws TemplateModelException {
            return step(new Step.Method(key));
        }

        @Override
        public boolean isEmpty() throws TemplateModelException {
            return step(Step.Trait.EMPTY) == TemplateBooleanModel.TRUE;
        }

        @Override
        public String getAsString() throws TemplateModelException {
            return ((TemplateScalarModel) step(Step.Trait.TEXT)).getAsString();
        }

        @Override
        public int size() throws TemplateModelException {
            return ((TemplateHashModelEx) all()).size();
        }

        @Override
        public TemplateCollectionModel keys() throws TemplateModelException {
            return ((TemplateHashModelEx) all()).keys();
        }

        @Override
        public TemplateCollectionModel values() throws TemplateModelException {
            return ((TemplateHashModelEx) all()).values();
        }
    }

    private static final class Table extends Traced implements TemplateHashModelEx2 {
        Table(TemplateModel value, Reading reading) {
            super(value, reading);
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return step(new Step.Member(key));
        }

        @Override
        public boolean isEmpty() throws TemplateModelException {
            return step(Step.Trait.EMPTY) == TemplateBooleanModel.TRUE;
        }

        @Override
        public int size() throws TemplateModelException {
            return ((TemplateHashModelEx2) all()).size();
        }

        @Override
        public TemplateCollectionModel keys() throws TemplateModelException {
            return ((TemplateHashModelEx2) all()).keys();
        }

        @Override
        public TemplateCollectionModel values() throws TemplateModelException {
            return ((TemplateHashModelEx2) all()).values();
        }

        @Override
        public KeyValuePairIterator keyValuePairIterator() throws TemplateModelException {
            return ((TemplateHashModelEx2) all()).keyValuePairIterator();
        }
    }

    private static final class Items extends Traced implements TemplateSequenceModel {
        Items(TemplateModel value, Reading reading) {
            super(value, reading);
        }

        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return step(new Step.Item(index));
        }

        @Override
        public int size() throws TemplateModelException {
            return ((TemplateNumberModel) step(Step.Trait.SIZE)).getAsNumber().intValue();
        }
    }

    private static final class Method extends Traced implements TemplateMethodModelEx {
        Method(TemplateModel value, Reading reading) {
            super(value, reading);
        }

        @Override
        @SuppressWarnings("rawtypes") // as the interface has it
        public Object exec(List arguments) throws TemplateModelException {
            List<TemplateModel> plain = new ArrayList<>();
            for (Object argument : arguments) {
                plain.add(plain((TemplateModel) argument));
            }
            return step(new Step.Call(plain));
        }

        /**
         * A value that is not followed belongs to one that counts as read in whole. A list that a template made may hold anything:
         * then nothing is known of what the call depends on.
         */
        private TemplateModel plain(TemplateModel argument) {
            if (argument instanceof Traced traced) {
                return traced.all();
            }
            if (argument != null && !isPlain(argument) && !(argument instanceof WrapperTemplateModel)) {
                all();
            }
            return argument;
        }
    }
}
