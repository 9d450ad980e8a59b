/// What the architecture test needs: readers of source text, and fixtures that break one rule each.
package io.github.itergen.architecture;
