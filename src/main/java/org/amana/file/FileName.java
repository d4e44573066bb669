package org.amana.file;

import java.util.regex.Pattern;

/** The name under which a file is kept: without folders, without what cannot be seen, with its true ending. */
final class FileName {

    private static final int LONGEST = 120;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("\\.[\\p{L}\\p{Nd}]{1,8}$");
    private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*]+");

    private FileName() {}

    static String kept(String sent, AttachmentKind kind) {
        String base = UNFIT.matcher(FOLDERS.matcher(sent).replaceFirst("")).replaceAll("");
        base = ENDING.matcher(base).replaceFirst("").strip();
        if (base.isEmpty()) {
            base = "document";
        }
        int end = base.offsetByCodePoints(0, Math.min(LONGEST, base.codePointCount(0, base.length())));
        return base.substring(0, end) + "." + kind.extension();
    }
}
