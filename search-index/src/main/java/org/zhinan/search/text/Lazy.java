package org.zhinan.search.text;

import java.util.function.Supplier;

/** What is made when it is first asked for, once. Safe for use by many threads. */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> make;
    private volatile Holder<T> made;

    private record Holder<T>(T value) {}

    public Lazy(Supplier<T> make) {
        this.make = make;
    }

    /** Whether anybody has asked for it. */
    public boolean isMade() {
        return made != null;
    }

    @Override
    public T get() {
        Holder<T> holder = made;
        if (holder == null) {
            synchronized (this) {
                holder = made;
                if (holder == null) {
                    holder = new Holder<>(make.get());
                    made = holder;
                }
            }
        }
        return holder.value();
    }
}
