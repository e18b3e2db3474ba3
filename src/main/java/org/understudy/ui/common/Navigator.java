package org.understudy.ui.common;

/** Moves between places. */
public interface Navigator {
    void go(Place place);

    /** The place before this one; the shelf when there is none. */
    void back();
}
