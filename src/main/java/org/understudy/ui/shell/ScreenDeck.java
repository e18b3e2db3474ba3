package org.understudy.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Parent;
import org.understudy.ui.common.FxmlFile;
import org.understudy.ui.common.FxmlLoaders;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;

/** Loads a screen when it is first asked for and keeps it. */
final class ScreenDeck {
    private final FxmlLoaders loaders;
    private final Map<FxmlFile, FxmlLoaders.Loaded> kept = new EnumMap<>(FxmlFile.class);

    ScreenDeck(FxmlLoaders loaders) {
        this.loaders = loaders;
    }

    Parent nodes(Place place) {
        return loaded(place).root();
    }

    @SuppressWarnings("unchecked")
    Screen<Place> screen(Place place) {
        return (Screen<Place>) loaded(place).controller();
    }

    private FxmlLoaders.Loaded loaded(Place place) {
        return kept.computeIfAbsent(file(place), loaders::load);
    }

    static FxmlFile file(Place place) {
        return switch (place) {
            case Place.Shelf _ -> FxmlFile.SHELF;
            case Place.Drills _ -> FxmlFile.DRILLS;
            case Place.Drill _ -> FxmlFile.DRILL;
            case Place.Brief _ -> FxmlFile.BRIEF;
            case Place.Playing _ -> FxmlFile.REHEARSAL;
            case Place.Sessions _ -> FxmlFile.SESSIONS;
            case Place.Welcome _ -> FxmlFile.WELCOME;
            case Place.SettingsPage _ -> FxmlFile.SETTINGS;
            case Place.LocalModel _ -> FxmlFile.LOCAL_MODEL;
            case Place.Debrief _ -> FxmlFile.DEBRIEF;
            case Place.SecondTry _ -> FxmlFile.SECOND_TRY;
            case Place.Trajectory _ -> FxmlFile.TRAJECTORY;
            case Place.Formulation _ -> FxmlFile.FORMULATION;
            case Place.Compare _ -> FxmlFile.COMPARE;
            case Place.Watch _ -> FxmlFile.WATCH;
            case Place.Answered _ -> FxmlFile.ANSWERED;
            case Place.Preferring _ -> FxmlFile.PREFERENCE;
            case Place.Progress _ -> FxmlFile.PROGRESS;
            case Place.HowGood _ -> FxmlFile.HOW_GOOD;
            case Place.Codebook _ -> FxmlFile.CODEBOOK;
            case Place.Author _ -> FxmlFile.AUTHOR;
        };
    }
}
