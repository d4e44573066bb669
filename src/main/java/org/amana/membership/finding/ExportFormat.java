package org.amana.membership.finding;

/** The files into which a list is exported. */
enum ExportFormat {
    XLSX,
    CSV
}
