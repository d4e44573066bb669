/**
 * Tables in files, whatever they hold: reads CSV and XLSX as people really send them (any encoding, separator or
 * formatting seen here) without trusting them, and writes both so that nothing in them runs when opened.
 */
@NamedInterface("sheet")
@NullMarked
package org.amana.file.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
