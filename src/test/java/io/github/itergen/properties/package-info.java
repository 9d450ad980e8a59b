/// Properties: random arguments, and plain loops over lists that say what has to come out.
package io.github.itergen.properties;
