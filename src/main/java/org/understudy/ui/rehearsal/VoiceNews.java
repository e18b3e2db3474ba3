package org.understudy.ui.rehearsal;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.understudy.client.voice.Worded;

/** Tells once when a model stops finding the client's words, and once when it is back. */
public final class VoiceNews {
    /** What there is to tell. */
    public enum News {
        NONE,
        UNCHECKED,
        GONE,
        BACK
    }

    private final ReadOnlyObjectWrapper<News> news = new ReadOnlyObjectWrapper<>(News.NONE);
    private boolean gone;

    ReadOnlyObjectProperty<News> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** Takes note of how a line came by its words; a line that is always the author's says nothing either way. */
    void hear(Worded worded) {
        if (worded.trouble().isPresent()) {
            boolean unchecked = worded.trouble().get().equals("unchecked");
            if (!gone) news.set(unchecked ? News.UNCHECKED : News.GONE);
            gone = true;
            return;
        }
        switch (worded.outcome()) {
            case MODEL, FINISHED, REFUSED -> {
                news.set(gone ? News.BACK : News.NONE);
                gone = false;
            }
            case UNAVAILABLE, KEPT, STOPPED -> {}
        }
    }

    void forget() {
        gone = false;
        news.set(News.NONE);
    }
}
