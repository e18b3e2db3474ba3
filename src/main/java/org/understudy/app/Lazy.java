package org.understudy.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** Something that is made when it is first used, so that the window need not wait for it. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private T made;

    private Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    static <T> Lazy<T> by(Supplier<T> maker) {
        return new Lazy<>(maker);
    }

    @Override
    public synchronized T get() {
        if (made == null) made = maker.get();
        return made;
    }

    synchronized boolean isMade() {
        return made != null;
    }

    /** A stand-in for the thing: the first call makes it, in the caller's thread. */
    static <T> T standIn(Class<T> type, Supplier<? extends T> source) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    try {
                        return method.invoke(source.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
