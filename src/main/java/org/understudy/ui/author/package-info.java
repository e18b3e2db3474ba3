/** Author mode: a program words its cases, hears them at any state, and sees what is never reached or never answered. */
package org.understudy.ui.author;
