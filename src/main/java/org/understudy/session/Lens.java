package org.understudy.session;

/** From whose chair a rating is made. */
public enum Lens {
    SELF,
    CLIENT,
    SUPERVISOR,
    MACHINE;

    /** The name in files: lower case. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
