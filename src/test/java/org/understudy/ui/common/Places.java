package org.understudy.ui.common;

import java.util.List;
import java.util.Optional;

/** One of every place, among the sample sessions. */
public final class Places {
    private Places() {}

    public static List<Place> all() {
        return List.of(
                new Place.Welcome(),
                new Place.Shelf(),
                new Place.Drills(),
                new Place.Drill(Optional.empty()),
                new Place.Drill(Optional.of("bridge-after-court")),
                new Place.Brief("dana-crash"),
                new Place.Playing("open-1"),
                new Place.Sessions(),
                new Place.SettingsPage(),
                new Place.Debrief("own-1", Optional.of(8)),
                new Place.Debrief("peer-1", Optional.empty()),
                new Place.Debrief("nobody", Optional.empty()),
                new Place.SecondTry("own-1", 10),
                new Place.SecondTry("nobody", 0),
                new Place.Trajectory("own-1"),
                new Place.Trajectory("nobody"),
                new Place.Compare(Optional.of("own-1"), Optional.of("peer-1")),
                new Place.Compare(Optional.empty(), Optional.empty()),
                new Place.Watch(Optional.empty()),
                new Place.Answered(),
                new Place.Progress(),
                new Place.LocalModel(),
                new Place.HowGood(),
                new Place.Author("dana-crash", Optional.empty()),
                new Place.Author("tom-sundays", Optional.of(new org.understudy.casebook.CasePlace("frames/tail"))),
                new Place.Author("nobody", Optional.empty()),
                new Place.Codebook(Optional.of(org.understudy.session.Technique.AFFIRM)));
    }
}
