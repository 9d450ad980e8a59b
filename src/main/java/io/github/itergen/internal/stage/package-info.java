/// The stage contract: one verb, the end marker, the one-element look-ahead, the default drain. Knows nobody above it.
package io.github.itergen.internal.stage;
