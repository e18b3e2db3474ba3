/** How the coder's weights are made from the exemplars: reproducible, and never from data that may not be shipped. */
package org.understudy.analysis.coding.training;
