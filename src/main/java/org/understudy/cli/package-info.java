/** Commands over the same use cases as the window. Standard output holds what was asked for and nothing else. */
package org.understudy.cli;
