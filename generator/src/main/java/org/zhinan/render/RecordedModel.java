package org.zhinan.render;

import freemarker.ext.beans.BeanModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;

/** What a template reads of the library, an edition, or a page that has one: as of any other value, but that reads are recorded. */
final class RecordedModel extends BeanModel implements TemplateScalarModel, MethodCallAwareTemplateHashModel {
    private final RecordingWrapper recording;

    RecordedModel(Object value, RecordingWrapper wrapper) {
        super(value, wrapper);
        this.recording = wrapper;
    }

    /** The value, for who records. */
    Object value() {
        return object;
    }

    @Override
    public TemplateModel get(String member) throws TemplateModelException {
        return recorded(member, unrecorded(member));
    }

    @Override
    public TemplateModel getBeforeMethodCall(String member)
            throws TemplateModelException, ShouldNotBeGetAsMethodException {
        return recorded(member, super.getBeforeMethodCall(member));
    }

    TemplateModel unrecorded(String member) throws TemplateModelException {
        return super.get(member);
    }

    /** What a method gives. */
    TemplateModel unrecorded(String member, List<?> arguments) throws TemplateModelException {
        try {
            if (super.getBeforeMethodCall(member) instanceof TemplateMethodModelEx method) {
                return call(method, arguments);
            }
        } catch (ShouldNotBeGetAsMethodException e) {
            throw new TemplateModelException(e);
        }
        throw new TemplateModelException(member + " is no method");
    }

    private TemplateModel recorded(String member, TemplateModel found) throws TemplateModelException {
        PageReads reads = PageReads.current();
        if (!reads.isRecording() || !RecordedTypes.isRecorded(object, member)) {
            return found;
        }
        if (found instanceof TemplateMethodModelEx method) {
            return (TemplateMethodModelEx) arguments -> {
                TemplateModel result = call(method, arguments);
                reads.add(object, member, arguments, result, recording);
                return result;
            };
        }
        reads.add(object, member, found, recording);
        return found;
    }

    /** What is given to a method whose result is recorded may be read by it. */
    private TemplateModel call(TemplateMethodModelEx method, List<?> arguments) throws TemplateModelException {
        List<Object> given = new ArrayList<>(arguments);
        given.replaceAll(each -> each instanceof RecordedModel model ? new BeanModel(model.object, wrapper) : each);
        return recording.wrap(method.exec(given));
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        PageReads.current().miss();
        return super.getAdaptedObject(hint);
    }

    @Override
    public Object getWrappedObject() {
        PageReads.current().miss();
        return super.getWrappedObject();
    }

    @Override
    public TemplateCollectionModel keys() {
        PageReads.current().miss();
        return super.keys();
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        PageReads.current().miss();
        return super.values();
    }

    @Override
    public String getAsString() {
        PageReads.current().miss();
        return object.toString();
    }

    @Override
    public TemplateModel getAPI() throws TemplateModelException {
        PageReads.current().miss();
        return super.getAPI();
    }
}
