/// What the library looks like in use: [io.github.itergen.examples.Tour] is the first thing to run.
package io.github.itergen.examples;
