/** Reading what was said as words and sentences, whether or not it was typed with care. */
package org.understudy.analysis.coding.text;
