/// What CPython's own tests say about generators, one test for each behaviour.
package io.github.itergen.cpython;
