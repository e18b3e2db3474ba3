package org.understudy.ui.common;

/**
 * A controller whose screen comes and goes. What is bound in {@link #shown} is let go in {@link #hidden}.
 *
 * @param <P> the place it shows
 */
public interface Screen<P extends Place> {
    /** Called on the FX thread each time the screen comes on. */
    void shown(P place);

    /** Called on the FX thread each time the screen goes off. */
    default void hidden() {}
}
