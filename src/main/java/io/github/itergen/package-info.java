/// Lazy, pull-based sequences with Python's iterator functions: [io.github.itergen.Gen] and its records.
package io.github.itergen;
