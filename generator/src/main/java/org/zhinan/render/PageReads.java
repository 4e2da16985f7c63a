package org.zhinan.render;

import freemarker.core.Environment;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhinan.render.Read.Argument;
import org.zhinan.render.Read.Kind;

/** What one page reads of the library while it is rendered, and the digests of what it got. Used by one thread. */
final class PageReads {
    private static final Object STATE = new Object();

    private final Optional<Object> page;
    private final Optional<ModelDigests> digests;
    private final Map<Read, String> reads = new LinkedHashMap<>();
    private boolean complete = true;

    private PageReads(Optional<Object> page, Optional<ModelDigests> digests) {
        this.page = page;
        this.digests = digests;
    }

    /** Records the reads of a page. */
    static PageReads of(Object page, ModelDigests digests) {
        return new PageReads(Optional.of(page), Optional.of(digests));
    }

    /** Of the same page, apart. */
    PageReads part() {
        return new PageReads(page, digests);
    }

    /** Those of the page that this thread renders; where nobody records, some that nobody looks at. */
    static PageReads current() {
        Environment rendering = Environment.getCurrentEnvironment();
        return rendering != null && rendering.getCustomState(STATE) instanceof PageReads reads
                ? reads
                : new PageReads(Optional.empty(), Optional.empty());
    }

    /** From now on, what is read in rendering goes in here. */
    void begin(Environment rendering) {
        rendering.setCustomState(STATE, this);
    }

    boolean isRecording() {
        return digests.isPresent();
    }

    /** Something was read that cannot be told: the page is not kept. */
    void miss() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    Map<Read, String> reads() {
        return reads;
    }

    /** Those of a part of the page that was rendered before. */
    void addAll(PageReads part) {
        complete &= part.complete;
        reads.putAll(part.reads);
    }

    /** A variable of all templates. */
    void addVariable(String name, Object value) {
        put(new Read("", name, false, List.of()), value);
    }

    void add(Object of, String member, TemplateModel found, RecordingWrapper wrapper) throws TemplateModelException {
        Optional<String> name = name(of);
        if (name.isPresent()) {
            put(new Read(name.get(), member, false, List.of()), wrapper.value(found));
        } else {
            miss();
        }
    }

    void add(Object of, String member, List<?> arguments, TemplateModel found, RecordingWrapper wrapper)
            throws TemplateModelException {
        Optional<String> name = name(of);
        Optional<List<Argument>> told = arguments(arguments, wrapper);
        if (name.isPresent() && told.isPresent()) {
            put(new Read(name.get(), member, true, told.get()), wrapper.value(found));
        } else {
            miss();
        }
    }

    /** How it is found again; a page is, but not what stands on a page. */
    private Optional<String> name(Object of) {
        return digests.flatMap(known -> known.recorded().name(of))
                .or(() -> page.filter(each -> each == of).map(each -> Read.PAGE));
    }

    private void put(Read read, Object value) {
        if (!isRecording() || reads.containsKey(read)) {
            return;
        }
        try {
            ModelDigests known = digests.orElseThrow();
            reads.put(read, read.isOfPage() ? known.of(value) : known.ofRead(read, value));
        } catch (IllegalArgumentException e) {
            miss();
        }
    }

    private Optional<List<Argument>> arguments(List<?> models, RecordingWrapper wrapper) throws TemplateModelException {
        List<Argument> all = new ArrayList<>();
        for (Object model : models) {
            Optional<Argument> argument = argument(wrapper.value((TemplateModel) model));
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            all.add(argument.get());
        }
        return Optional.of(List.copyOf(all));
    }

    private Optional<Argument> argument(Object value) {
        if (value instanceof String text) {
            return Optional.of(new Argument(Kind.TEXT, text));
        } else if (value instanceof Number number) {
            return Optional.of(new Argument(Kind.NUMBER, new BigDecimal(number.toString()).toPlainString()));
        } else if (value instanceof Boolean truth) {
            return Optional.of(new Argument(Kind.TRUTH, truth.toString()));
        } else if (value instanceof Enum<?> constant) {
            return Optional.of(
                    new Argument(Kind.CONSTANT, constant.getDeclaringClass().getName() + " " + constant.name()));
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                            || !list.stream().allMatch(each -> each instanceof String line && !line.contains("\n"))
                    ? Optional.empty()
                    : Optional.of(new Argument(
                            Kind.TEXTS, list.stream().map(String::valueOf).collect(Collectors.joining("\n"))));
        }
        ModelDigests known = digests.orElseThrow();
        return known.recorded()
                .name(value)
                .filter(name -> !name.startsWith(RecordedValues.HREF))
                .map(name -> new Argument(Kind.RECORDED, name))
                .or(() -> known.ofShared(value).map(digest -> new Argument(Kind.RECORD, digest)));
    }
}
