/** The composition root: opens the rooms, the window or the command line, and guards the door. */
package org.understudy.app;
