/// What the tests with threads share: an extension that finds threads left behind, and a clock that stands still.
package io.github.itergen.threads;
