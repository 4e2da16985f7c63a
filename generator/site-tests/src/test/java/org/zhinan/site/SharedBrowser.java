package org.zhinan.site;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test that asks for it the one browser of its kind, which is started for the first of them. */
abstract class SharedBrowser<T extends SiteBrowser> implements ParameterResolver {
    private final Class<T> kind;
    private final Supplier<T> start;

    SharedBrowser(Class<T> kind, Supplier<T> start) {
        this.kind = kind;
        this.start = start;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == kind;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(kind))
                .getOrComputeIfAbsent(kind, type -> start.get(), kind);
    }
}
