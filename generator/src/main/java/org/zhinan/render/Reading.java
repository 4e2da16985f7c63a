package org.zhinan.render;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a template has read of one value: every step that it went from there, and what it found. A page whose readings all hold for the
 * values of another build would be rendered to the same text. Used by one thread at a time.
 */
final class Reading {
    private static final Object NOTHING = new Object();
    private static final Object METHOD = new Object();

    private final Map<Step, Reading> steps = new LinkedHashMap<>(4);
    private Object seen;
    private boolean whole;

    private Reading(Object seen) {
        this.seen = seen;
    }

    static Reading of(TemplateModel value) throws TemplateModelException {
        return new Reading(value(value));
    }

    /** The value itself, without what makes it readable for templates. */
    static Object value(TemplateModel model) throws TemplateModelException {
        if (model == null) {
            return NOTHING;
        } else if (model instanceof WrapperTemplateModel wrapper) {
            return wrapper.getWrappedObject();
        } else if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        } else if (model instanceof TemplateBooleanModel flag) {
            return flag.getAsBoolean();
        } else if (model instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        return model instanceof TemplateMethodModelEx ? METHOD : model;
    }

    /** Whether nothing can be asked of a value that it does not say itself. */
    static boolean isPlain(Object value) {
        return value == NOTHING || value instanceof String || value instanceof Number || value instanceof Boolean;
    }

    /** Takes down what was found by a step from here; gives it as a value whose own readings are taken down, too. */
    TemplateModel found(Step step, TemplateModel value) throws TemplateModelException {
        Reading reading = steps.get(step);
        if (reading == null) {
            reading = of(value);
            steps.put(step, reading);
        }
        return Traced.of(value, reading);
    }

    /** Somebody got the value who may read anything in it. */
    void all() {
        whole = true;
    }

    /** Whether the template would find the same in this value. */
    boolean holds(TemplateModel now, Sameness sameness) throws TemplateModelException {
        Object value = value(now);
        if (value == METHOD || seen == METHOD) {
            return value == seen && !whole && stepsHold(now, sameness);
        }
        boolean same = isPlain(seen) ? seen.equals(value) : sameness.of(seen, value);
        boolean otherwise = !whole && !isPlain(seen) && seen.getClass() == value.getClass();
        if (!same && !(otherwise && stepsHold(now, sameness))) {
            return false;
        }
        // Otherwise the values of a former build would stay in memory.
        seen = value;
        return true;
    }

    private boolean stepsHold(TemplateModel now, Sameness sameness) throws TemplateModelException {
        for (Map.Entry<Step, Reading> step : steps.entrySet()) {
            if (!step.getValue().holds(step.getKey().of(now), sameness)) {
                return false;
            }
        }
        return true;
    }
}
