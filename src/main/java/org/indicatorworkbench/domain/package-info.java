/**
 * What the workbench knows about indicators, as records, enums, sealed types and pure functions. No
 * JavaFX, no SQL, no files.
 */
package org.indicatorworkbench.domain;
