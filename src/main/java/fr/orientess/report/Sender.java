package fr.orientess.report;

/**
 * Where a report comes from, as far as that is needed to stop abuse. It is never kept.
 *
 * @param session name of the session in which it was written
 * @param address network address, as the server sees it
 */
public record Sender(String session, String address) {}
