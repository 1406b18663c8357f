/**
 * The command line: it reads arguments, assembles the other packages and turns what they answer
 * into text and an exit status. Nothing is computed here.
 *
 * <p>Start from {@link org.demarche.cli.Main}. Each command is one class:
 *
 * <pre>{@code
 * int status = Main.run(new String[] {"--version"}, out, err); // prints "demarche 0.1.0", 0
 * }</pre>
 */
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
