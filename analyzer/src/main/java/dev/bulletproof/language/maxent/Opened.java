package dev.bulletproof.language.maxent;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Looks into an object whose class keeps to itself what the build has to copy. Used by the build only. */
final class Opened {
    private final Object object;

    Opened(Object object) {
        this.object = object;
    }

    /** The value of a field, of the class or one above it. */
    Opened field(String name) throws ReflectiveOperationException {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return new Opened(field.get(object));
                }
            }
        }
        throw new NoSuchFieldException(name + " in " + object.getClass());
    }

    /** What the method of this name and number of parameters answers. */
    Opened call(String name, Object... arguments) throws ReflectiveOperationException {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                    method.setAccessible(true);
                    return new Opened(method.invoke(object, arguments));
                }
            }
        }
        throw new NoSuchMethodException(name + " in " + object.getClass());
    }

    <T> T as(Class<T> type) {
        return type.cast(object);
    }
}
