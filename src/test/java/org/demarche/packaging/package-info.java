/**
 * What ships: the runnable jar, looked into and started as a user starts it. Runs with {@code mvn
 * verify}, after the jar is made. Start from {@link org.demarche.packaging.RunnableJarIT}:
 *
 * <pre>{@code
 * try (JarFile jar = new JarFile(System.getProperty("demarche.jar"))) { ... }
 * }</pre>
 */
@NullMarked
package org.demarche.packaging;

import org.jspecify.annotations.NullMarked;
