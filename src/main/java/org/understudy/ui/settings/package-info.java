/** What can be chosen, where things are kept, and what the machine's figures are worth. */
package org.understudy.ui.settings;
