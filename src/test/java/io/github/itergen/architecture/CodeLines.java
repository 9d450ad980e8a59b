package io.github.itergen.architecture;

/// The size of a source file.
public final class CodeLines {
    private CodeLines() {}

    /// Counts the lines that hold more than white space and comments.
    ///
    /// @param source the text of a source file
    /// @return the number of lines
    public static int in(String source) {
        int count = 0;
        boolean insideComment = false;
        for (String line : source.lines().map(String::strip).toList()) {
            if (insideComment) {
                insideComment = !line.contains("*/");
            } else if (line.startsWith("/*")) {
                insideComment = !line.contains("*/");
            } else if (!line.isEmpty() && !line.startsWith("//")) {
                count++;
            }
        }
        return count;
    }
}
