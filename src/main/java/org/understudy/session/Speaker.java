package org.understudy.session;

/** Who is speaking. */
public enum Speaker {
    COUNSELOR,
    CLIENT
}
