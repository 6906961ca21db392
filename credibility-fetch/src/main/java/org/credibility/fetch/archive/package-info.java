/**
 * Exchanges recorded as evidence in a file of the <a
 * href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/">WARC format 1.1</a>, and
 * replayed from it. Start from {@link org.credibility.fetch.archive.EvidenceArchive} to record and from {@link
 * org.credibility.fetch.archive.RecordedEvidence} to replay.
 */
@NullMarked
package org.credibility.fetch.archive;

import org.jspecify.annotations.NullMarked;
