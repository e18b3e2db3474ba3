/** What a client turn is coloured by, as families of emotions learned from the GoEmotions comments. */
package org.understudy.analysis.coding.emotion;
