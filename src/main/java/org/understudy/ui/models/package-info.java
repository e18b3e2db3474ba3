/** The page about the local model: where it is, which one, how to get one. */
package org.understudy.ui.models;
