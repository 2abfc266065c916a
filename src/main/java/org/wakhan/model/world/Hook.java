package org.wakhan.model.world;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** When mechanisms are called over and over, so that only those which do something then are called. */
public enum Hook {
    /** {@link Mechanism#week} and {@link Mechanism#review}, one mechanism after the other. */
    WEEKLY("week", "review"),
    /** {@link Mechanism#calendarMonth}. */
    CALENDAR("calendarMonth"),
    /** {@link Mechanism#month}. */
    MONTHLY("month"),
    /** {@link Mechanism#hazards}. */
    HAZARDS("hazards"),
    /** {@link Mechanism#close}. */
    CLOSING("close");

    private static final ClassValue<Set<Hook>> OF_CLASS = new ClassValue<>() {
        @Override
        protected Set<Hook> computeValue(Class<?> type) {
            Set<Hook> hooks = EnumSet.noneOf(Hook.class);
            for (Hook hook : Hook.values()) {
                if (hook.methods.stream().anyMatch(method -> isOverridden(type, method))) {
                    hooks.add(hook);
                }
            }
            return hooks;
        }
    };

    private final List<String> methods;

    Hook(String... methods) {
        this.methods = List.of(methods);
    }

    /** When a mechanism does something. */
    static Set<Hook> of(Mechanism mechanism) {
        return OF_CLASS.get(mechanism.getClass());
    }

    private static boolean isOverridden(Class<?> type, String method) {
        try {
            return type.getMethod(method, World.class).getDeclaringClass() != Mechanism.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A mechanism has no method " + method + ".", e);
        }
    }
}
