package org.understudy.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on screen, by key. */
public final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("i18n.strings", Locale.ROOT);

    private Words() {}

    /** The bundle, for FXML's {@code %key}. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    /**
     * The words of this key with the arguments filled in.
     *
     * @throws java.util.MissingResourceException when there is no such key
     */
    public static String of(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }
}
