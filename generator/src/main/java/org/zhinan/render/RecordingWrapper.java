package org.zhinan.render;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;

/** Reads records by the names of their components and an empty {@link Optional} as missing, and lets reads of the library be recorded. */
final class RecordingWrapper extends DefaultObjectWrapper {
    RecordingWrapper(Version level) {
        super(level);
    }

    @Override
    public TemplateModel wrap(Object object) throws TemplateModelException {
        return super.wrap(object instanceof Optional<?> optional ? optional.orElse(null) : object);
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        return RecordedTypes.hasRecorded(object) ? new RecordedModel(object, this) : super.handleUnknownType(object);
    }

    /** The value of a model, read by nobody but who records. */
    Object value(TemplateModel model) throws TemplateModelException {
        if (model == null) {
            return Optional.empty();
        }
        return model instanceof RecordedModel recorded ? recorded.value() : unwrap(model);
    }
}
