package org.understudy.ui.drills;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.understudy.practice.drills.DrillStanding;
import org.understudy.practice.drills.Drills;
import org.understudy.ui.common.FxWork;

/** How one stands with the drills, read anew each time the screen comes on. */
public final class DrillsViewModel {
    private final Drills drills;
    private final FxWork work;
    private final ReadOnlyObjectWrapper<Optional<DrillStanding>> standing =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public DrillsViewModel(Drills drills, FxWork work) {
        this.drills = drills;
        this.work = work;
    }

    /** Empty until it was read. */
    public ReadOnlyObjectProperty<Optional<DrillStanding>> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    public void refresh() {
        work.ask(drills::standing, found -> standing.set(Optional.of(found)));
    }
}
