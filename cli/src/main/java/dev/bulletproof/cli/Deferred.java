package dev.bulletproof.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something dear that is made once, when it is first asked for. Safe for several threads. */
final class Deferred<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Deferred(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T thing = made;
        if (thing == null) {
            thing = maker.get();
            made = thing;
        }
        return thing;
    }
}
