package org.understudy.exchange.report;

/** How closely a page is set: as wanted first, closer where it would else take more paper than it should. */
enum Closeness {
    /** Larger type, where there is paper for it. */
    OPEN("open", 100, 2),
    PLAIN("", 100, 2),
    CLOSE("close", 70, 1),
    CLOSEST("closest", 45, 1);

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

    /** Quotes an item may have for it, and as many against it, where everything is wanted. */
    int quotes() {
        return quotes;
    }
}
