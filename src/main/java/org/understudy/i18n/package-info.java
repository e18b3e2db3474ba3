/** The words on screen. */
package org.understudy.i18n;
