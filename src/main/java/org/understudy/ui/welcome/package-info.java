/** The first two minutes: what this is, whom to meet, and straight into a short session. */
package org.understudy.ui.welcome;
