package org.amana.file.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.amana.file.sheet.UnreadableSheetException.Reason;

/** The container of Microsoft's binary formats ([MS-CFB]), in which an encrypted XLSX is wrapped too. */
final class CompoundFile {

    private static final byte[] SIGNATURE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private CompoundFile() {}

    static boolean is(byte[] bytes) {
        return bytes.length >= SIGNATURE.length && Arrays.equals(bytes, 0, 8, SIGNATURE, 0, 8);
    }

    /** The names of its streams stand in the directory as UTF-16; finding them is enough to tell what it is. */
    static Reason whyUnreadable(byte[] bytes) {
        if (contains(bytes, "EncryptedPackage")) {
            return Reason.PASSWORD_PROTECTED;
        }
        return contains(bytes, "WordDocument") || contains(bytes, "PowerPoint Document")
                ? Reason.NOT_A_SHEET
                : Reason.OLD_XLS;
    }

    private static boolean contains(byte[] bytes, String streamName) {
        byte[] name = streamName.getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + name.length <= bytes.length; i++) {
            if (bytes[i] == name[0] && Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }
}
