package org.understudy.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.understudy.i18n.Words;

/** The two halves of practising: whole sessions with people, and drills of one moment. */
public enum PractiseTab {
    PEOPLE,
    DRILLS;

    private Place place() {
        return this == PEOPLE ? new Place.Shelf() : new Place.Drills();
    }

    /** Lays both halves out on the screen that shows this one; choosing the other goes there. */
    public void offer(Segments<PractiseTab> tabs, Navigator navigator) {
        tabs.offer(
                Words.of("practise.tabs"),
                List.of(values()),
                tab -> Words.of("practise.tab." + tab.name().toLowerCase(Locale.ROOT)));
        choose(tabs);
        tabs.valueProperty().addListener((_, _, chosen) -> chosen.filter(tab -> tab != this)
                .ifPresent(tab -> navigator.go(tab.place())));
    }

    /** Marks this half as the one that is on. */
    public void choose(Segments<PractiseTab> tabs) {
        tabs.valueProperty().set(Optional.of(this));
    }
}
