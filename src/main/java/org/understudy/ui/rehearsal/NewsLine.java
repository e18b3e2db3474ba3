package org.understudy.ui.rehearsal;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Shown;

/** A quiet word below the line when who finds the client's words has changed. */
public final class NewsLine extends Label {
    public NewsLine() {
        getStyleClass().add("secondary");
        setWrapText(true);
    }

    void follow(ReadOnlyObjectProperty<VoiceNews.News> news) {
        news.subscribe(now -> {
            boolean any = now != VoiceNews.News.NONE;
            setText(any ? Words.of("rehearsal.news." + now.name().toLowerCase(Locale.ROOT)) : "");
            Shown.when(this, any);
        });
    }
}
