/**
 * What one run tells those who listen, and what can be kept of it.
 *
 * <p>The engine calls a {@link org.demarche.trace.RunListener} as things happen. Counting outcomes
 * costs nothing here; keeping a full story does, and only for who asks: {@link
 * org.demarche.trace.StoryRecorder} keeps everything. Listeners get views that are only valid
 * during the call and must copy what they keep.
 *
 * <p>Example: {@code new StoryRecorder()} passed to a run, then {@code story().acts()}.
 */
@NullMarked
package org.demarche.trace;

import org.jspecify.annotations.NullMarked;
