/// Stages with one upstream: they map, filter, slice, batch and group what flows through them.
package io.github.itergen.internal.transform;
