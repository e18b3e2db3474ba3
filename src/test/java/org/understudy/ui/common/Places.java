package org.understudy.ui.common;

import java.util.List;

/** One of every place, among the sample sessions. */
public final class Places {
    private Places() {}

    public static List<Place> all() {
        return List.of(
                new Place.Welcome(),
                new Place.Shelf(),
                new Place.Brief("dana-crash"),
                new Place.Playing("open-1"),
                new Place.Sessions(),
                new Place.SettingsPage());
    }
}
