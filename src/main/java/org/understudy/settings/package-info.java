/** What the user chose: typed records, and the one JSON file they are kept in. */
package org.understudy.settings;
