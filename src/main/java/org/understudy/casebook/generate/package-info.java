/** Client cases put together from written parts: a seeded draw of who somebody is, and their lines from the banks. */
package org.understudy.casebook.generate;
