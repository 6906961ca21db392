package org.credibility.cli.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.credibility.claim.Claim;
import org.credibility.claim.Deadline;
import org.credibility.claim.Hedge;
import org.credibility.claim.Response;
import org.credibility.corroboration.Origin;
import org.credibility.document.Article;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.FigureCheck;
import org.credibility.evidence.Passage;
import org.credibility.evidence.QuotationCheck;
import org.credibility.evidence.Telling;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.Gap;
import org.credibility.score.Contribution;
import org.credibility.score.Score;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Source;
import tools.jackson.core.JsonGenerator;

/** Writes the claims of a report. */
final class JsonClaimWriter {
    private final JsonGenerator json;
    private final JsonFields fields;
    private final Article article;

    JsonClaimWriter(JsonGenerator json, Article article) {
        this.json = json;
        this.fields = new JsonFields(json);
        this.article = article;
    }

    void write(List<ClaimAssessment> claims) {
        fields.objects("claims", claims, this::claim);
    }

    private void claim(ClaimAssessment assessment) {
        Claim claim = assessment.claim();
        json.writeStringProperty("id", claim.id());
        fields.span(claim.span());
        json.writeStringProperty("text", assessment.text());
        fields.place(claim.span(), article.sourceMap());
        json.writeStringProperty("kind", claim.kind().name());
        json.writeBooleanProperty("scored", claim.kind().isScored());
        fields.strings(
                "attributions",
                claim.attributions().stream().map(number -> "a" + number).toList());
        chains(claim.chains());
        fields.objects("hedges", claim.hedges(), this::hedge);
        json.writeStringProperty("hedgeStrength", claim.hedgeStrength().name());
        fields.objects("responses", claim.responses(), this::response);
        deadline(claim);
        fields.objects("evidence", assessment.evidence(), this::evidence);
        fields.strings("origins", assessment.origins().stream().map(Origin::id).toList());
        otherChains(claim.chains());
        fields.strings("missing", assessment.gaps().stream().map(Gap::name).toList());
        assessment.score().ifPresentOrElse(this::score, this::noScore);
    }

    private void chains(List<Chain> chains) {
        json.writeName("chain");
        chain(chains.isEmpty() ? List.of() : chains.get(0).hops());
    }

    private void otherChains(List<Chain> chains) {
        json.writeArrayPropertyStart("otherChains");
        chains.stream().skip(1).map(Chain::hops).forEach(this::chain);
        json.writeEndArray();
    }

    private void chain(List<Hop> hops) {
        json.writeStartArray();
        for (int place = 0; place < hops.size(); place++) {
            hop(hops.get(place), place == 0 ? Hop.Role.ORIGIN : Hop.Role.RELAY);
        }
        json.writeEndArray();
    }

    private void hop(Hop hop, Hop.Role role) {
        Source source = hop.source();
        json.writeStartObject();
        json.writeStringProperty("source", source.id());
        json.writeStringProperty("role", role.name());
        json.writeStringProperty("type", source.type().name());
        json.writeStringProperty("anonymity", source.anonymity().name());
        json.writeBooleanProperty("inherited", hop.inherited());
        json.writeEndObject();
    }

    private void hedge(Hedge hedge) {
        fields.span(hedge.span());
        json.writeStringProperty("text", hedge.span().in(article.text()));
        json.writeStringProperty("class", hedge.mode().name());
        json.writeNumberProperty("amount", hedge.amount());
    }

    private void response(Response response) {
        json.writeStringProperty("type", response.type().name());
        fields.optional("by", response.by());
        fields.span(response.span());
    }

    private void deadline(Claim claim) {
        if (claim.deadline().isEmpty()) {
            json.writeNullProperty("deadline");
            return;
        }
        Deadline deadline = claim.deadline().get();
        json.writeObjectPropertyStart("deadline");
        fields.span(deadline.span());
        json.writeStringProperty("text", deadline.span().in(article.text()));
        fields.optional("earliest", deadline.earliest());
        fields.optional("latest", deadline.latest());
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) {
        json.writeStringProperty("document", evidence.document());
        json.writeStringProperty("stance", evidence.stance().name());
        json.writeNumberProperty("relevance", rounded(evidence.relevance()));
        fields.optional("passage", evidence.passage().map(Passage::text));
        fields.optional("origin", evidence.origin());
        fields.optional("teller", evidence.telling().flatMap(Telling::teller));
        fields.optional(
                "hedge", evidence.telling().map(telling -> telling.hedge().name()));
        fields.objects("quotations", evidence.quotations(), this::quotation);
        fields.objects("figures", evidence.figures(), this::figure);
    }

    private void quotation(QuotationCheck check) {
        fields.span(check.quotation());
        json.writeStringProperty("text", check.words());
        json.writeNumberProperty("similarity", rounded(check.similarity()));
        fields.optional("closest", check.closest().map(Passage::text));
    }

    /** Two decimals, and 1 only for what is there as a whole, as a quotation word for word. */
    private static BigDecimal rounded(double share) {
        return new BigDecimal(share).setScale(2, RoundingMode.DOWN).stripTrailingZeros();
    }

    private void figure(FigureCheck check) {
        fields.span(check.figure());
        json.writeStringProperty("text", check.words());
        json.writeStringProperty("agreement", check.agreement().name());
        fields.optional("other", check.other().map(Passage::text));
    }

    private void score(Score score) {
        if (score.points().isPresent()) {
            json.writeNumberProperty("score", score.points().getAsInt());
        } else {
            json.writeNullProperty("score");
        }
        fields.interval(score.interval());
        json.writeNumberProperty("logOdds", score.logOdds());
        json.writeStringProperty("grade", score.grade().toString());
        score.band().ifPresent(band -> json.writeStringProperty("band", band.name()));
        fields.objects("contributions", score.contributions(), this::contribution);
    }

    private void noScore() {
        json.writeNullProperty("score");
        json.writeNullProperty("interval");
        json.writeNullProperty("logOdds");
        json.writeNullProperty("grade");
        fields.objects("contributions", List.<Contribution>of(), this::contribution);
    }

    private void contribution(Contribution contribution) {
        json.writeStringProperty("reason", contribution.reason());
        json.writeNumberProperty("amount", contribution.amount());
    }
}
