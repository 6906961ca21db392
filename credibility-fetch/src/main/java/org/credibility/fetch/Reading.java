package org.credibility.fetch;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.ContentCoding;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.page.Arrival;
import org.credibility.fetch.page.Page;
import org.credibility.fetch.page.PageReader;
import org.credibility.fetch.page.RobotsDirectives;
import org.credibility.fetch.transport.RefusedException;

/** What was read in an answer: the page, and how complete it is. */
record Reading(Answer answer, Payload body, Page page, Optional<String> sha256, boolean isCut) {
    private static final int PARTIAL_CONTENT = 206;
    private static final int NOT_MODIFIED = 304;
    private static final int TOO_MANY_REQUESTS = 429;

    static Reading of(Answer answer, URI requested, URI address, Workshop workshop, Deadline deadline)
            throws RefusedException, ExecutionException, InterruptedException {
        Payload whole = ContentCoding.of(answer)
                .map(coding -> coding.unpack(answer.payload(), workshop.limits().maxBytes()))
                .orElse(Payload.EMPTY);
        Payload body = upToTags(whole);
        Arrival arrival = new Arrival(requested, address, answer.status());
        Page page = workshop.reading().read(arrival, answer.header("Content-Type"), body, deadline);
        boolean cut = answer.cut() != Cut.NONE || body.size() < whole.size();
        return new Reading(answer, whole, page, workshop.reading().digest(whole), cut);
    }

    private static Payload upToTags(Payload body) {
        return body.size() <= HtmlPage.MAX_TAGS ? body : body.first(body.placeOf((byte) '<', HtmlPage.MAX_TAGS + 1));
    }

    /** Returns what the answer held. */
    Received received() {
        Optional<String> text = page.text().map(all -> all.length() > Page.MAX_TEXT ? start(all) : all);
        return new Received(
                answer.status(),
                answer.header("Content-Type"),
                page.encoding().map(encoding -> encoding.name()),
                page.metadata(),
                text,
                page.provenanceNotes(),
                page.citations(),
                body.size(),
                isTruncated(),
                page.noArchive() || RobotsDirectives.forbidArchiving(answer.headers("X-Robots-Tag")),
                sha256);
    }

    /** Returns the page as it was written, as far as it was read; empty where it is no text. */
    Optional<PageSource> source(URI address) {
        Payload read = upToTags(body);
        return PageReader.source(answer.header("Content-Type"), read)
                .map(text -> new PageSource(address, page.kind(), text, body.sha256()));
    }

    /** Returns the first part of a text, which splits no character. */
    private static String start(String text) {
        int end = Page.MAX_TEXT;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private boolean isTruncated() {
        return isCut || page.isLong() || answer.status() == PARTIAL_CONTENT;
    }

    /** Returns how the attempt ended, by the status first, then by what the page is, then by what is missing of it. */
    Outcome outcome() {
        int status = answer.status();
        if (isUnasked()) {
            return Outcome.PROTOCOL_ERROR;
        }
        if (status == TOO_MANY_REQUESTS) {
            return Outcome.RATE_LIMITED;
        }
        if (status >= 400) {
            return isWall(page.verdict().outcome()) ? page.verdict().outcome() : Outcome.HTTP_ERROR;
        }
        if (status >= 300) {
            return Outcome.HTTP_ERROR;
        }
        return body.size() == 0 && !isCut ? Outcome.NO_CONTENT : ofPage();
    }

    /** Returns whether the status answers a question that was never asked. */
    private boolean isUnasked() {
        return answer.status() < 200 || answer.status() == NOT_MODIFIED;
    }

    private static boolean isWall(Outcome outcome) {
        return switch (outcome) {
            case PAYWALL, CONSENT_WALL, BOT_CHALLENGE -> true;
            default -> false;
        };
    }

    private Outcome ofPage() {
        Outcome verdict = page.verdict().outcome();
        if (verdict.isSeen()) {
            return isTruncated() ? Outcome.TRUNCATED : verdict;
        }
        boolean nothing = verdict == Outcome.NO_CONTENT || verdict == Outcome.UNSUPPORTED_TYPE;
        if (!nothing || !isCut) {
            return verdict;
        }
        return answer.cut() == Cut.DISCONNECT ? Outcome.PROTOCOL_ERROR : Outcome.TOO_LARGE;
    }

    /** Returns why the page was not taken for a source; "" where it was. */
    String reason() {
        return outcome() == Outcome.HTTP_ERROR || isUnasked()
                ? "status " + answer.status() + (isCut ? "; its body was cut" : "")
                : String.join("; ", page.verdict().evidence());
    }
}
