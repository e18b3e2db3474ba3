/** The frame around the screens: the rail, the way from place to place, the keys that work everywhere. */
package org.understudy.ui.shell;
