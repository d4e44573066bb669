package org.amana.web.kept;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The page that this method answers is given to the same reader as it was drawn, until something is written that pages show
 * ({@link KeptPages}). It may say nothing but what the database, the address, the reader's roles, the language and the legal
 * day tell; reading it changes nothing, and is not written down (M7).
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeptPage {}
