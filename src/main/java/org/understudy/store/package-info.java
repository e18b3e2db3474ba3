/**
 * The library on disk: an embedded H2 database in one file, behind {@link org.understudy.practice.library.SessionStore}. A
 * write returns when it is on disk, a deletion when the file no longer holds the text.
 */
package org.understudy.store;
