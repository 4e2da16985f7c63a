package org.zhinan.render;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.zhinan.render.Read.Argument;
import org.zhinan.site.address.Hrefs;

/** Tells whether what pages read in an earlier build is what they would read in this one. Safe for use by many threads. */
final class ReadCheck {
    private final Map<String, Object> globals;
    private final ModelDigests digests;
    private final RecordingWrapper wrapper;

    /** @param globals what all templates have, by name */
    ReadCheck(Map<String, Object> globals, ModelDigests digests, RecordingWrapper wrapper) {
        this.globals = globals;
        this.digests = digests;
        this.wrapper = wrapper;
    }

    /** The digest of what a page reads now; nothing where it cannot be read any more. */
    Optional<String> now(Read read, Object page, Hrefs hrefs) {
        try {
            if (read.isOfPage()) {
                Object of = read.of().equals(Read.PAGE)
                        ? page
                        : hrefs.into(read.of().substring(RecordedValues.HREF.length()));
                return found(read, of).map(digests::of);
            }
            return digests.ofRead(read).or(() -> common(read).map(found -> digests.ofRead(read, found)));
        } catch (IllegalArgumentException | NoSuchElementException e) {
            // It is of a type that has no digest, or its edition is there no more.
            return Optional.empty();
        }
    }

    private Optional<Object> common(Read read) {
        return read.of().isEmpty() ? variable(read.member()) : of(read);
    }

    private Optional<Object> variable(String name) {
        Object value = globals.get(name);
        return Optional.of(value == null ? Optional.empty() : value);
    }

    private Optional<Object> of(Read read) {
        return digests.recorded().find(read.of()).flatMap(value -> found(read, value));
    }

    private Optional<Object> found(Read read, Object of) {
        try {
            if (!(wrapper.wrap(of) instanceof RecordedModel model)) {
                return Optional.empty();
            }
            if (!read.called()) {
                return Optional.of(wrapper.value(model.unrecorded(read.member())));
            }
            Optional<List<TemplateModel>> arguments = arguments(read);
            return arguments.isPresent()
                    ? Optional.of(wrapper.value(model.unrecorded(read.member(), arguments.get())))
                    : Optional.empty();
        } catch (TemplateModelException e) {
            // What it asked for is there no more.
            return Optional.empty();
        }
    }

    private Optional<List<TemplateModel>> arguments(Read read) throws TemplateModelException {
        List<TemplateModel> all = new ArrayList<>();
        for (Argument argument : read.arguments()) {
            Optional<Object> value = value(argument);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            all.add(wrapper.wrap(value.get()));
        }
        return Optional.of(all);
    }

    private Optional<Object> value(Argument argument) {
        String text = argument.text();
        return switch (argument.kind()) {
            case TEXT -> Optional.of(text);
            case TEXTS -> Optional.of(List.of(text.split("\n", -1)));
            case NUMBER -> Optional.of(new BigDecimal(text));
            case TRUTH -> Optional.of(Boolean.valueOf(text));
            case CONSTANT -> constant(text);
            case RECORD -> digests.find(text);
            case RECORDED -> digests.recorded().find(text);
        };
    }

    private static Optional<Object> constant(String text) {
        int space = text.indexOf(' ');
        try {
            for (Object each : Class.forName(text.substring(0, space)).getEnumConstants()) {
                if (((Enum<?>) each).name().equals(text.substring(space + 1))) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
