/**
 * What is remembered between runs, in the database: a file or a PostgreSQL server, with the same tables.
 *
 * <p>Entry type: {@link org.oplan.store.RunStore}. May use: the domain packages {@code finding}, {@code ledger},
 * {@code money}.
 */
@NullMarked
package org.oplan.store;

import org.jspecify.annotations.NullMarked;
