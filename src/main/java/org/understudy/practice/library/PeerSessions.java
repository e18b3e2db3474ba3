package org.understudy.practice.library;

import java.util.List;
import org.understudy.session.Session;

/** The sample sessions that ship: how peers handled the same client. They are read and never changed. */
public interface PeerSessions {
    /** No peers at all. */
    PeerSessions NONE = List::of;

    List<Session> all();
}
