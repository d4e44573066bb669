package org.amana.membership.application;

/** Which committee decided an appeal: the national one where the region's is not in office or has no quorum (E6). */
public enum AppealBody {
    REGIONAL,
    NATIONAL
}
