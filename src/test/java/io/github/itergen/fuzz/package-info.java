/// The weaver is fuzzed: random sources of bodies are compiled and driven by random scripts under both engines, which must
/// not differ in anything that a consumer or the body can see.
package io.github.itergen.fuzz;
