package org.amana.testing;

/** What a page is looked at on. */
public enum Device {
    PHONE(360, 740),
    DESK(1440, 900);

    final int width;
    final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
