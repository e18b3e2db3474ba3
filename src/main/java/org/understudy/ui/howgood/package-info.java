/** What the machine's figures are worth. */
package org.understudy.ui.howgood;
