/** One counselor reply at its place in a talk: reviewed, set beside others, and followed into what it would have led to. */
package org.understudy.practice.replies;
