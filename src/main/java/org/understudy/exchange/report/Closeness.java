package org.understudy.exchange.report;

/**
 * How closely a report is set: as wanted first, closer where it would else take more paper than it should. The whole report
 * is set in smaller type, down to 7.4 pt; the one page keeps its 8.5 pt and says less, and only where even that is too much
 * is it set smaller.
 */
enum Closeness {
    /** Larger type, where there is paper for it. */
    OPEN("open", 100, 2),
    PLAIN("", 100, 2),
    CLOSE("close", 50, 1),
    CLOSEST("closest", 45, 1),
    /** The one page of a session with more beside it than a page holds in type one likes to read. */
    SMALL("small", 45, 1);

    private final String style;
    private final int longest;
    private final int quotes;

    Closeness(String style, int longest, int quotes) {
        this.style = style;
        this.longest = longest;
        this.quotes = quotes;
    }

    /** The class of the page's body in the style sheet. */
    String style() {
        return style;
    }

    /** Characters of a quote where only one page is wanted. */
    int longest() {
        return longest;
    }

    /**
     * Where only one page is wanted: whether an item has a quote for it and one against it, and a note the words it is
     * beside; or an item has the weightier quote alone, and a note none.
     */
    boolean bothSides() {
        return this == PLAIN || this == CLOSE;
    }

    /** Safety notes that stand in full where only one page is wanted; the rest are counted. */
    int warnings() {
        return bothSides() ? 2 : 1;
    }

    /** Whether this is a way to set one page, or the whole report. */
    boolean suits(boolean onePage) {
        return this != (onePage ? OPEN : SMALL);
    }

    /** Quotes an item may have for it, and as many against it, where everything is wanted. */
    int quotes() {
        return quotes;
    }
}
