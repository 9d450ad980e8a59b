/// Stages where elements come from: arrays, iterators, ranges, repetition, files, streams.
package io.github.itergen.internal.source;
