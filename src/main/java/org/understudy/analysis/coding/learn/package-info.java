/** A small linear learner: hashed features, softmax regression, calibration, and the file the weights travel in. */
package org.understudy.analysis.coding.learn;
