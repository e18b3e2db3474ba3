package org.understudy.settings;

/** Where the window was, in pixels of the screen before zoom. */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {
    /** Whether a window could be there: finite, and large enough to see. */
    public boolean sensible() {
        return Double.isFinite(x) && Double.isFinite(y) && width >= 100 && height >= 100 && width + height < 1e6;
    }
}
