package org.zhinan;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The products of two pieces of work that were done at the same time. */
record ParallelResults<A, B>(A first, B second) {

    /**
     * Does both, and returns when both have ended, in whatever way: nobody goes on writing into a folder that is given up.
     *
     * @throws RuntimeException of the first that failed, else of the second
     */
    static <A, B> ParallelResults<A, B> of(Supplier<A> first, Supplier<B> second) {
        CompletableFuture<B> other = CompletableFuture.supplyAsync(second, work -> new Thread(work, "second").start());
        A made;
        try {
            made = first.get();
        } finally {
            other.exceptionally(failure -> null).join();
        }
        try {
            return new ParallelResults<>(made, other.join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
