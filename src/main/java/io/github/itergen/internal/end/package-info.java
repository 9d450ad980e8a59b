/// Ends of a pipeline: they ask a stage for its elements and make one answer of them.
package io.github.itergen.internal.end;
