/// Python's `concurrent.futures` on the futures of `java.util.concurrent`: [io.github.itergen.concurrent.Futures] maps
/// through an executor, yields futures as they complete, and waits for the first or for all of them. There is no future
/// and no executor of its own.
package io.github.itergen.concurrent;
