/**
 * Tables that people and other programs write: one reader for all of them.
 *
 * <p>{@link org.demarche.results.table.TableReader} finds out how cells are separated (comma,
 * semicolon, tab, or what a first line {@code sep=X} says), passes over a byte-order mark, leaves
 * columns without a name out and says so, and gives every fault its line and column:
 *
 * <pre>{@code
 * TableReader table = TableReader.open(Path.of("outcomes.csv"));
 * int talks = table.getColumn("talks");
 * table.forEach(row -> System.out.println(table.number(row, talks)));
 * }</pre>
 */
@NullMarked
package org.demarche.results.table;

import org.jspecify.annotations.NullMarked;
