/** The sessions that are kept: found, brought in, handed on, backed up, restored and coded again. */
package org.understudy.practice.library;
