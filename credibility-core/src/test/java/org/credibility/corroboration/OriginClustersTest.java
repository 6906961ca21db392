package org.credibility.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.credibility.evidence.Stance.CONTRADICTS;
import static org.credibility.evidence.Stance.MENTIONS;
import static org.credibility.evidence.Stance.SILENT;
import static org.credibility.evidence.Stance.SUPPORTS;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.credibility.document.ProvenanceNote;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OriginClustersTest {
    private static final String CLAIM = "The Ostrander ferry will be sold to Pallweg Lines.";

    private static final SourceDocument HARBOUR = page("Harbour Sheet", """
            The Ostrander ferry is to be sold to Pallweg Lines, deckhand Wilma Troost told the Harbour Sheet. She has \
            coiled ropes aboard for nineteen winters and saw surveyors measure the funnel with a brass plumb on Thursday. \
            "They wrote 14.2 metres on a biscuit tin," she said.""");
    private static final SourceDocument REWRITE = page("Evening Gull", """
            Surveyors with a brass plumb have been aboard the ferry, and what they measured they pencilled on a biscuit \
            tin: the funnel is 14.2 metres. Passengers will soon travel under another flag.""");
    private static final SourceDocument LEDGER = page("Coast Ledger", """
            A tender document lodged with the Ostrander port authority names Pallweg Lines as buyer of the ferry at 3.7 \
            million crowns. Clerk Edmund Harrow confirmed that the envelope was opened before witnesses in the customs \
            hall.""");
    private static final SourceDocument DENIAL = page("Pallweg Lines", """
            We are not buying the Ostrander ferry. "Our yard is full of icebreakers," said managing director Sunniva \
            Klett.""");

    private static SourceDocument page(String outlet, String text) {
        return SourceDocument.builder(URI.create("https://example.org/" + outlet.replace(' ', '-')), Outcome.OK)
                .publisher(outlet)
                .text(text)
                .build();
    }

    private static List<OriginCluster> origins(List<SourceDocument> documents, Stance... stances) {
        return OriginClusters.of(CLAIM, documents.stream().map(Account::of).toList(), List.of(stances));
    }

    private static List<List<Integer>> members(List<OriginCluster> origins) {
        return origins.stream().map(OriginCluster::members).toList();
    }

    @Test
    void joinsSilentRewriteByItsDetails() {
        List<OriginCluster> origins = origins(List.of(HARBOUR, REWRITE, LEDGER), SUPPORTS, SUPPORTS, SUPPORTS);

        assertThat(members(origins)).containsExactly(List.of(0, 1), List.of(2));
        assertThat(origins.get(0).joins().get(0).reason()).isEqualTo(JoinReason.SHARED_DETAILS);
        assertThat(origins.get(0).joins().get(0).words()).contains("biscuit");
    }

    @Test
    void keepsDenialApart() {
        List<OriginCluster> origins = origins(List.of(HARBOUR, DENIAL), SUPPORTS, CONTRADICTS);

        assertThat(origins).extracting(OriginCluster::stance).containsExactly(SUPPORTS, CONTRADICTS);
    }

    @Test
    void joinsPageToTheOutletItCredits() {
        SourceDocument credited = page(
                "Inland Post",
                "The ship will change hands, the Harbour Sheet has learned. Ticket prices stay as they are.");

        List<OriginCluster> origins = origins(List.of(HARBOUR, credited), SUPPORTS, SUPPORTS);

        assertThat(members(origins)).containsExactly(List.of(0, 1));
        assertThat(origins.get(0).joins()).containsExactly(new Join(1, 0, JoinReason.CREDIT, "Harbour Sheet"));
    }

    @Test
    void takesOnePersonAtTwoOutletsForOneOrigin() {
        SourceDocument radio = page(
                "Radio Skerry",
                "\"I would rather swim than wear their cap,\" Wilma Troost told Radio Skerry in the canteen at noon.");

        List<OriginCluster> origins = origins(List.of(HARBOUR, radio), SUPPORTS, SUPPORTS);

        assertThat(origins.get(0).joins()).containsExactly(new Join(0, 1, JoinReason.SAME_SPEAKER, "Wilma Troost"));
    }

    @Test
    void namesTheFirstOfSeveralSpeakersByTheirSpelling() {
        String quoting =
                "\"It is sold,\" Wilma Troost said. \"Nobody asked us,\" Abel Finch said. \"We go,\" Kara Moss said.";
        SourceDocument paper = page("Inland Post", quoting + " Rain fell on the quay all afternoon.");
        SourceDocument radio = page("Radio Skerry", quoting + " The canteen closed early.");

        List<OriginCluster> origins = origins(List.of(paper, radio), SUPPORTS, SUPPORTS);

        assertThat(Account.of(paper).speakers()).containsExactly("Abel Finch", "Kara Moss", "Wilma Troost");
        assertThat(origins).hasSize(1);
    }

    @Test
    void takesTwoWitnessesWithOneSurnameForTwo() {
        SourceDocument other = page(
                "Radio Skerry",
                "\"The captain showed us the letter of sale,\" Jonas Troost told Radio Skerry from his kiosk.");

        assertThat(members(origins(List.of(HARBOUR, other), SUPPORTS, SUPPORTS)))
                .containsExactly(List.of(0), List.of(1));
    }

    @Test
    void asksMoreOfPagesThatQuoteSomebodyOfTheirOwn() {
        String one =
                " It was measured with a brass plumb at dawn while the crew was away on leave in the hills. The bakery"
                        + " was closed, the lamps were lit and a dog barked all night.";
        String other = " A brass plumb stood in the quiet town near the church.";

        assertThat(origins(
                        List.of(
                                page("Gull", "The captain showed us the letter of sale." + one),
                                page("Heron", "They came aboard at noon." + other)),
                        SUPPORTS,
                        SUPPORTS))
                .hasSize(1);
        assertThat(origins(
                        List.of(
                                page("Gull", "\"The captain showed us the letter,\" Ann Tolley told the Gull." + one),
                                page("Heron", "\"They came aboard at noon,\" Jonas Kell told the Heron." + other)),
                        SUPPORTS,
                        SUPPORTS))
                .hasSize(2);
    }

    @Test
    void takesOnePageUnderTwoAddressesForOne() {
        SourceDocument again = SourceDocument.builder(URI.create("https://example.org/amp"), Outcome.OK)
                .finalAddress(LEDGER.address())
                .text("Subscribe to read on.")
                .build();

        assertThat(origins(List.of(LEDGER, again), SUPPORTS, SUPPORTS).get(0).joins())
                .containsExactly(new Join(0, 1, JoinReason.SAME_PAGE, ""));
    }

    private static SourceDocument.Builder hall(String outlet) {
        return SourceDocument.builder(URI.create("https://hall.example/" + outlet.replace(' ', '-')), Outcome.OK)
                .publisher(outlet)
                .text("Candles were lit in the hall while the buyer signed.");
    }

    private static SourceDocument noted(String outlet, String note) {
        return hall(outlet)
                .provenanceNote(ProvenanceNote.ofLine(note).orElseThrow())
                .build();
    }

    private static SourceDocument ledgerWith(String note) {
        return SourceDocument.builder(LEDGER.address(), Outcome.OK)
                .publisher("Coast Ledger")
                .text(LEDGER.text().orElseThrow())
                .provenanceNote(ProvenanceNote.ofLine(note).orElseThrow())
                .build();
    }

    @Test
    void joinsPagesThatGiveThemselvesOneAddress() {
        SourceDocument syndicated =
                hall("Inland Post").canonical(LEDGER.address()).build();

        assertThat(origins(List.of(LEDGER, syndicated), SUPPORTS, SUPPORTS)
                        .get(0)
                        .joins())
                .containsExactly(new Join(0, 1, JoinReason.SAME_PAGE, ""));
    }

    @Test
    void joinsNoPagesByTheAddressOfAFrontPage() {
        URI front = URI.create("https://group.example/");
        SourceDocument one = SourceDocument.builder(LEDGER.address(), Outcome.OK)
                .text(LEDGER.text().orElseThrow())
                .canonical(front)
                .build();

        assertThat(members(origins(
                        List.of(one, hall("Inland Post").canonical(front).build()), SUPPORTS, SUPPORTS)))
                .containsExactly(List.of(0), List.of(1));
    }

    @Test
    void joinsPagesOfOneAgency() {
        SourceDocument ledger = ledgerWith("The Associated Press");

        assertThat(origins(List.of(ledger, noted("Inland Post", "Copyright 2031 AP")), SUPPORTS, SUPPORTS)
                        .get(0)
                        .joins())
                .extracting(Join::reason)
                .containsExactly(JoinReason.SAME_AGENCY);
    }

    @Test
    void joinsNoPagesByTheAgencyOfTheirPictures() {
        SourceDocument ledger = ledgerWith("Photo: AP");

        assertThat(members(origins(List.of(ledger, noted("Inland Post", "Photo: AP")), SUPPORTS, SUPPORTS)))
                .containsExactly(List.of(0), List.of(1));
    }

    @Test
    void joinsPageToTheOutletWhereItAppearedFirst() {
        SourceDocument again = noted("Inland Post", "This article was first published by the Coast Ledger.");

        assertThat(origins(List.of(LEDGER, again), SUPPORTS, SUPPORTS).get(0).joins())
                .containsExactly(new Join(1, 0, JoinReason.CREDIT, "Coast Ledger"));
    }

    @Test
    void letsPageThatNamesTwoOriginsJoinOne() {
        SourceDocument both = page("Chronicle of Skerry", """
                The Harbour Sheet had the surveyors with their brass plumb and the biscuit tin; the Coast Ledger had the \
                tender document of 3.7 million crowns.""");

        List<OriginCluster> origins =
                origins(List.of(HARBOUR, REWRITE, LEDGER, both), SUPPORTS, SUPPORTS, SUPPORTS, SUPPORTS);

        assertThat(origins).hasSize(2);
    }

    @Test
    void joinsCommentToWhatItIsOn() {
        SourceDocument comment =
                page("Slow Boats", "Who measures a funnel with a plumb and notes it on a biscuit tin?");

        assertThat(members(origins(List.of(HARBOUR, LEDGER, comment), SUPPORTS, SUPPORTS, MENTIONS)))
                .containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void leavesSilentPagesOut() {
        assertThat(members(origins(List.of(HARBOUR, LEDGER), SUPPORTS, SILENT))).containsExactly(List.of(0));
    }

    @Test
    void doesNotAskForTheOrderOfPages() {
        List<SourceDocument> pages = new ArrayList<>(List.of(HARBOUR, REWRITE, LEDGER));
        Random random = new Random(8);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(pages, random);
            List<OriginCluster> origins = origins(pages, SUPPORTS, SUPPORTS, SUPPORTS);

            assertThat(origins)
                    .hasSize(2)
                    .anySatisfy(origin -> assertThat(
                                    origin.members().stream().map(pages::get).toList())
                            .containsExactlyInAnyOrder(HARBOUR, REWRITE));
        }
    }

    @Test
    void refusesStancesThatDoNotFit() {
        assertThatThrownBy(() -> origins(List.of(HARBOUR), SUPPORTS, SUPPORTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 accounts, 2 stances");
    }

    @Test
    @Timeout(60)
    void staysQuickOnPagesThatAreAllAlike() {
        List<SourceDocument> pages = new ArrayList<>();
        for (int at = 0; at < 3000; at++) {
            pages.add(page("Paper " + at, "The ferry was measured with a brass plumb " + at % 70 + " times."));
        }
        List<Stance> stances = Collections.nCopies(pages.size(), SUPPORTS);

        assertThat(OriginClusters.of(CLAIM, pages.stream().map(Account::of).toList(), stances))
                .isNotEmpty();
    }

    @Test
    void readsNoMoreThanTheHeadOfHugePages() {
        String huge = "The ferry is sold. ".repeat(200_000);

        assertThat(Account.of(page("Long Paper", huge)).words()).hasSizeLessThan(60_000);
    }
}
