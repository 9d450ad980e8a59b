package io.github.itergen.vectors;

import java.util.function.Function;

/// One of the ways to write a call: `static`, `fluent`, rows as lists ...
record Form(String name, Function<Setting, Subject> build) {}
