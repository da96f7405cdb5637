/**
 * SQLite files, whatever is kept in them: opening and recognising one, transactions, and schemas by
 * version. Sentences for the user are left to those who know what the file is for.
 */
package org.indicatorworkbench.sqlite;
