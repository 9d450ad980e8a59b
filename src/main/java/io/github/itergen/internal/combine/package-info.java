/// Stages with several upstreams or several readers: chaining, zipping, combinatorics, tee.
package io.github.itergen.internal.combine;
