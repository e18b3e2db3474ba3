/** The library: every session kept here, own, from peers and from elsewhere. */
package org.understudy.ui.sessions;
