/**
 * Transcripts in and out: session files, tables with AnnoMI's columns, plain text with speakers' names, JSON lists.
 * Everything is read within limits, and a file that cannot be read says where and why.
 */
package org.understudy.exchange;
