/** What a counselor turn may do to somebody's safety: quoted, explained, with a better move beside it. */
package org.understudy.analysis.safety;
