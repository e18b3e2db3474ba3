/** Client cases: their schema, reading, linting and generating. */
package org.understudy.casebook;
