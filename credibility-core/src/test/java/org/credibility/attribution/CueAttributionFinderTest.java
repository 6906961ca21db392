package org.credibility.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.credibility.document.Article;
import org.credibility.syntax.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is one case: a text with its attributions written into it, as {@link MarkedSentence} reads them. */
class CueAttributionFinderTest {
    static Stream<String> findsAThatClause() {
        return """
                [Ann Moe]{source} [said]{cue} that [the bridge was closed]{content}.
                [The mayor]{source} [announced]{cue} on Tuesday that [the pool would reopen in May]{content}.
                [Lena Brandt, a clerk at the port]{source}, [claimed]{cue} that [two crates were missing]{content}.
                [The union]{source} [warned]{cue} that [its members would strike]{content}.
                [She]{source} [added]{cue} that [nobody had asked her]{content}.
                [Police]{source} [confirmed]{cue} that [a man had been arrested]{content}.
                [Three residents]{source} [complained]{cue} that [the siren had failed]{content}.
                [Tom Ebel]{source} [has argued]{cue} that [the toll is too high]{content}.
                [The minister, who resigned in March]{source}, [insisted]{cue} that [she had told the cabinet]{content}.
                [A spokesman for Harrow Rail]{source} [acknowledged]{cue} that [the brakes had been changed]{content}.
                [Ann Moe, who runs the ferry]{source}, [said]{cue} that [the last boat had left]{content}.
                [The harbour master]{source} [testified]{cue} that [the lights were off]{content}.
                [The owner]{source} [has said]{cue} that [the inn is not for sale]{content}.
                [A diplomat]{source} [said]{cue} that [the talks had failed]{content}.
                [The witness]{source} [swore]{cue} that [she had seen the car]{content}.
                [The club]{source} [promised]{cue} that [fans would get their money back]{content}.
                [The Duke of Arden]{source} [wrote]{cue} that [the castle was cold]{content}.
                [Ann Moe and Ivo Lang]{source} [said]{cue} that [they had seen the letter]{content}.
                [The company]{source} [announced]{cue} that [it would cut 400 jobs]{content}.
                On Monday, [the mayor]{source} [said]{cue} that [the pool would close]{content}.
                In a letter to parents, [the school]{source} [said]{cue} that [the roof was unsafe]{content}.
                However, [the ministry]{source} [says]{cue} that [the law is clear]{content}.
                [He]{source} [joked]{cue} that [the cat ran the shop]{content}.
                [The agency]{source} [said]{cue} in a statement that [the test was safe]{content}.
                [The agency]{source} [tweeted]{cue} that [the test was safe]{content}.
                [The firm]{source} [denied]{cue} that [it had lied]{content}.
                [The bank]{source} [said]{cue} in a filing with the exchange that [it had lost 40 million euros]{content}.
                [Ann Moe, 59, of Odda]{source}, [said]{cue} that [the ferry was full]{content}.
                [The clerk]{source} [noted]{cue} Friday that [the file was thin]{content}.
                [Two engineers]{source} [pointed out]{cue} that [the bolts were new]{content}.
                [The widow's petition]{source} [has it]{cue} that [he emptied the account]{content}.
                [The coach]{source} [is convinced]{cue} that [the keeper will stay]{content}.
                [The agency]{source} [let it be known]{cue} that [tests start in July]{content}.
                [He]{source} [went on to say]{cue} that [the pool was closed]{content}.
                [Ivo Lang]{source} [cautioned]{cue}, as did his deputy, that [the ice was thin]{content}.
                [Moe]{source} [said]{cue} that [it rained in May; by June the lake was full]{content}.
                [The company]{source} sent two lines [saying]{cue} that [the plant would close]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsAThatClause(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsAContentBehindAListener() {
        return """
                [Ann Moe]{source} [told]{cue} reporters that [the bridge was closed]{content}.
                [Ivo Lang]{source} [told]{cue} the Harbour Post [he had seen the letter]{content}.
                [The clinic]{source} [informed]{cue} patients that [their files were lost]{content}.
                [She]{source} [told]{cue} him [the key was missing]{content}.
                [The bank]{source} [assured]{cue} customers that [no money was taken]{content}.
                [The coach]{source} [told]{cue} a news conference: ["We were tired."]{content}
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsAContentBehindAListener(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsAContentBeforeItsSource() {
        return """
                [The harbour will be dredged in May]{content}, [a port official who asked not to be named]{source} [said]{cue} on Monday.
                [The bridge was closed]{content}, [Ann Moe]{source} [said]{cue}.
                ["The bridge was closed,"]{content} [Ann Moe]{source} [said]{cue}.
                [Two men were hurt]{content}, [police]{source} [said]{cue}.
                [The plant lost 40 workers last year]{content}, [the union]{source} [said]{cue} on Friday.
                ["We will appeal,"]{content} [the lawyer]{source} [told]{cue} reporters.
                [The order was signed in May]{content}, [a court clerk]{source} [told]{cue} the Harbour Post.
                ["Nobody warned us,"]{content} [she]{source} [said]{cue}.
                [The roof is safe]{content}, [the council]{source} [says]{cue}.
                [The pool will close in June]{content}, [the mayor]{source} [announced]{cue}.
                [The mill lost money for years]{content}, [its owner]{source} [has admitted]{cue}.
                [The chairman knew of the leak]{content}, [the complaint]{source} [says]{cue}.
                ["I never saw the letter,"]{content} [Ebel]{source} [testified]{cue}.
                ["The dam will hold,"]{content} [the engineer, Ida Kern]{source}, [said]{cue}.
                [The law is “a gift to the towns,”]{content} [the minister]{source} [said]{cue}.
                ["It's cold,"]{content} [he]{source} [whispered]{cue}.
                ["Go home,"]{content} [the guard]{source} [shouted]{cue}.
                [The tap was shut]{content}, [one town official]{source} [said]{cue}.
                [Exports fell by a fifth]{content}, [customs figures released on Friday]{source} [show]{cue}.
                [He died of smoke]{content}, [the death certificate]{source} [states]{cue}.
                [“Out of my house!”]{content} [Lena Brandt]{source} [demanded]{cue}.
                [“It was cold,”]{content} [Ivo Lang]{source} [said]{cue} at a meeting that was held on a boat.
                [The road was closed because of mines]{content}, [Temesh]{source} [said]{cue} when asked about the patrol.
                Enzo Moe went further on Monday: [the boat will sail in May]{content}, [he]{source} [wrote]{cue}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsAContentBeforeItsSource(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsASourceBehindItsCue() {
        return """
                ["The bridge was closed,"]{content} [said]{cue} [Ann Moe]{source}.
                ["We will appeal,"]{content} [said]{cue} [Tom Ebel, a lawyer for the family]{source}.
                [The bridge was closed]{content}, [said]{cue} [Ann Moe]{source}.
                ["It smelled of smoke,"]{content} [recalled]{cue} [a neighbour]{source}.
                ["This is wrong,"]{content} [wrote]{cue} [Ida Kern]{source} in a letter.
                ["The dam will hold,"]{content} [said]{cue} [the engineer, Ida Kern]{source}.
                [“Nobody came,”]{content} [said]{cue} [retired captain Ivo Lang]{source}.
                [Said]{cue} [Ellis]{source}: [“Nobody came.”]{content}
                [The town will pay]{content}, [pledged]{cue} [Mayor Tilde Rask]{source}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsASourceBehindItsCue(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsAContentOnBothSidesOfItsSource() {
        return """
                ["The bridge was closed,"]{content} [Ann Moe]{source} [said]{cue}. ["Nobody told us."]{content}
                ["I saw it,"]{content} [said]{cue} [Ivo Lang]{source}, ["from the roof."]{content}
                ["It was dark,"]{content} [a witness]{source} [told]{cue} the Harbour Post. ["I heard a shout."]{content}
                [“If it rains,”]{content} [the coach]{source} [says]{cue}, [“we stay in.”]{content}
                [In ten years]{content}, [Ann Moe]{source} [said]{cue}, [the reef would be gone]{content}.
                [The museum]{content}, [Mr. Lang]{source} [said]{cue}, [shows what the town was]{content}.
                [If the bill fails]{content}, [Tom Ebel]{source} [argues]{cue}, [there are other ways]{content}.
                [The inn was full]{content}, [Tom Ebel]{source} [said]{cue}, [until the road was shut]{content}.
                [There was no light in the town]{content}, [Pell]{source} [said]{cue} in a message, and [the hills were abandoned last week]{content}.
                [The test is booked for Monday]{content}, [Moe]{source} [wrote]{cue}, [the boat will sail in May]{content}.
                [The hinge is new]{content}, [the post]{source} [goes on]{cue}, and [has been tested twice]{content}.
                [The guard had the key]{content}, [Moe]{source} [said]{cue}. [“He told me so.”]{content}
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsAContentOnBothSidesOfItsSource(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsAQuotationBehindAColon() {
        return """
                [Ann Moe]{source} [said]{cue}: ["The bridge was closed."]{content}
                [The company]{source} [said]{cue} in a statement: ["We regret the delay."]{content}
                [She]{source} [replied]{cue}: ["Never."]{content}
                [Ivo Lang]{source} [wrote]{cue} on X: ["The gate is open."]{content}
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsAQuotationBehindAColon(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsASourceBehindAccordingTo() {
        return """
                , [according to]{cue} [the clerk]{source}, the mill closed.
                [According to]{cue} [Ann Moe]{source}, [the bridge was closed]{content}.
                [The bridge was closed]{content}, [according to]{cue} [Ann Moe]{source}.
                [The bridge]{content}, [according to]{cue} [Ann Moe]{source}, [was closed]{content}.
                [The toll rose by 4 percent]{content}, [according to]{cue} [figures from the transport ministry]{source}.
                [According to]{cue} [two people familiar with the talks]{source}, [the merger has failed]{content}.
                [The bridge was closed]{content} [according to]{cue} [police]{source}.
                [In the view of]{cue} [Ida Kern]{source}, [the test came too late]{content}.
                [As reported by]{cue} [the Harbour Post]{source}, [the mill will close]{content}.
                [According to]{cue} [the lawsuit]{source}, [the managers knew of the leak]{content}.
                As [the Harbour Post]{source} [revealed]{cue} in June, [the mill will close]{content}.
                [Two men were hurt]{content}, [according to]{cue} [the police]{source}.
                [The mill will close]{content}, [according to]{cue} [Ann Moe, who works there]{source}.
                [The ferry, which sank in May, was overloaded]{content}, [according to]{cue} [the coast guard]{source}.
                [The price will rise to 40 euros]{content}, [according to]{cue} [people familiar with the plan]{source}.
                [According to]{cue} [local media]{source}, [the singer left the country on Monday]{content}.
                [In the reading of]{cue} [Ansel Grube]{source}, [no mayor can sell the park]{content}.
                [The mill will close]{content}, [judging by]{cue} [a letter to the staff]{source}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsASourceBehindAccordingTo(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsHearsayInsideAClause() {
        return """
                [The mill will]{content} [reportedly]{cue} [close in June]{content}.
                [The striker]{content} [is said to]{cue} [want a new contract]{content}.
                [The owner]{content} [is understood to]{cue} [have left the country]{content}.
                [Reportedly]{cue}, [the talks failed on Sunday]{content}.
                [The vase]{content} [is believed to]{cue} [be a copy]{content}.
                [Two crates were]{content} [allegedly]{cue} [stolen from the port]{content}.
                [The new phone]{content} [is rumoured to]{cue} [cost 900 euros]{content}.
                [The prince]{content} [is reported to]{cue} [have sold the yacht]{content}.
                [The band]{content} [are said to]{cue} [be in the studio]{content}.
                [The bridge]{content} [was thought to]{cue} [be safe]{content}.
                [Supposedly]{cue} [the ghost walks at night]{content}.
                [The dam]{content}, [reportedly]{cue} [built in 1950, is cracked]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsHearsayInsideAClause(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsHearsayAtTheHeadOfAClause() {
        return """
                [Rumour has it that]{cue} [the mill will close]{content}.
                [It is understood that]{cue} [the chairman resigned]{content}.
                [It was reported that]{cue} [the ship had sunk]{content}.
                [There is talk that]{cue} [the duke will sell the castle]{content}.
                [It has emerged that]{cue} [the bridge was never tested]{content}.
                [Word is that]{cue} [the band will split]{content}.
                [It is alleged that]{cue} [the clerk took the money]{content}.
                [There were rumours that]{cue} [the duke had sold the castle]{content}.
                [The captain was paid]{content}, [it was whispered]{cue}.
                [The palace will be a hotel]{content}, [or so the gossip goes]{cue}.
                [By some accounts]{cue}, [the convoy carried gold]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsHearsayAtTheHeadOfAClause(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsWhatASourceSaysByTheWay() {
        return """
                [Ann Moe]{source 1+2} [said]{cue 1} [the bridge was closed]{content 1}, [adding]{cue 2} that [nobody had been told]{content 2}.
                ["We will appeal,"]{content 1} [Ebel]{source 1+2} [said]{cue 1}, [adding]{cue 2} that [the judge was wrong]{content 2}.
                [The bank]{source} raised its rate on Monday, [saying]{cue} that [prices had climbed]{content}.
                [Lang]{source} left the hall, [claiming]{cue} that [he had been cheated]{content}.
                [The firm]{source} sued its rival in May, [alleging]{cue} that [it had copied the lock]{content}.
                [The mayor]{source} stepped back, [warning]{cue} that [the town was broke]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsWhatASourceSaysByTheWay(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsWhomASourceCites() {
        return """
                [The Harbour Post]{source 1} [reported]{cue 1} that [the mill will close]{content 1+2}, [citing]{cue 2 in 1} [two employees]{source 2}.
                [The mill will close]{content 1+2}, [the Harbour Post]{source 1} [reported]{cue 1}, [citing]{cue 2 in 1} [two employees]{source 2}.
                [The Harbour Post]{source 2}, [citing]{cue 1 in 2} [two employees]{source 1}, [reported]{cue 2} that [the mill will close]{content 1+2}.
                [Radio Nord]{source 1} [said]{cue 1} on Friday, [quoting]{cue 2 in 1} [a minister]{source 2}, that [the border was open]{content 1+2}.
                [A researcher on X]{source 2}, [citing]{cue 1 in 2} [internal sources]{source 1}, [claims]{cue 2} [the chip is delayed]{content 1+2}.
                [The paper]{source 2}, [quoting]{cue 1 in 2} [a police source]{source 1}, [said]{cue 2} [the man had confessed]{content 1+2}.
                [The magazine]{source 1} [reported]{cue 1}, [citing]{cue 2 in 1} [a court filing]{source 2}, that [the firm is bankrupt]{content 1+2}.
                [[The trustees]{source 1} [have demanded]{cue 1 in 2} that [any buyer close the gap]{content 1}]{content 2}, [the Harbour Post]{source 2} [reported]{cue 2} on May 11.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsWhomASourceCites(String marked) {
        assertFound(marked);
    }

    static Stream<String> letsAPaperSpeak() {
        return """
                [Court records]{source} [show]{cue} [the firm paid 3 million euros]{content}.
                [A study in the journal Lumen]{source} [found]{cue} that [the drug had no effect]{content}.
                [Satellite images]{source} [showed]{cue} [two new runways]{content}.
                [The draft]{source} [sets]{cue} [aside 12 million euros for the harbour]{content}.
                [The survey]{source} [found]{cue} that [41 percent of voters were undecided]{content}.
                [The lawsuit]{source} [alleges]{cue} that [the managers knew of the leak]{content}.
                [The filing]{source} [shows]{cue} that [the chairman sold his shares]{content}.
                [Documents reviewed by the Harbour Post]{source} [indicate]{cue} that [the dam was weak]{content}.
                [The audit]{source} [concluded]{cue} that [the accounts were false]{content}.
                [A leaked memo]{source} [shows]{cue} that [the board knew of the leak]{content}.
                [The poll]{source} [found]{cue} [41 percent of voters undecided]{content}.
                [The ruling]{source} [says]{cue} that [the toll is illegal]{content}.
                [The register]{source} [lists]{cue} [the firm as the owner]{content}.
                [The study]{source} [suggests]{cue} that [bees can count]{content}.
                [Sensors on the dam]{source} [recorded]{cue} [a rise of 4 centimetres]{content}.
                [A test in the magazine]{source} [shows]{cue} that [the chip overheats]{content}.
                [A working paper circulated this week by two economists]{source} [finds]{cue} that [rent caps cut building]{content}.
                [Pictures taken from orbit on Monday]{source} [show]{cue} that [the hangars are new]{content}.
                [A preprint posted last month by a group, which has not been reviewed]{source}, [found]{cue} [2.7 cases of injury]{content}.
                [A cabinet minute dated 3 February and seen by the Harbour Post]{source} [records]{cue} that [ministers agreed to a vote]{content}.
                [In]{cue} [a poll by the Harrow Institute]{source}, [58 percent of respondents opposed the plan]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void letsAPaperSpeak(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsWhatAnActorWants() {
        return """
                [The company]{source} [plans]{cue} [to open a plant in Riga]{content}.
                [The mayor]{source} [intends]{cue} [to resign in June]{content}.
                [Castor Steel]{source} [wants]{cue} [to buy its rival]{content}.
                [The ministry]{source} [expects]{cue} [to publish the law in May]{content}.
                [The club]{source} [hopes]{cue} [to sell 20,000 tickets]{content}.
                [The airline]{source} [aims]{cue} [to cut its fleet]{content}.
                [The sisters]{source} [plan]{cue} [to sell the farm]{content}.
                [The council]{source} [planned]{cue} [to close the pool]{content}.
                [The union]{source} [hopes]{cue} that [the talks will go on]{content}.
                [The party]{source} [seeks]{cue} [to change the law]{content}.
                [The firm]{source 1} [said]{cue 1} [[it]{source 2} [plans]{cue 2 in 1} [to close the mill]{content 2}]{content 1}.
                [She]{source} [vowed]{cue} [to rebuild the mill]{content}.
                [The league]{source} [has promised]{cue} [to pay the crew]{content}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsWhatAnActorWants(String marked) {
        assertFound(marked);
    }

    static Stream<String> findsTwoSpeakersInARow() {
        return """
                [Ann Moe]{source 1} [said]{cue 1} [the bridge was closed]{content 1}. [Ivo Lang]{source 2} [said]{cue 2} [it was open]{content 2}.
                [Ann Moe]{source 1} [said]{cue 1} [the bridge was closed]{content 1}. [Moe]{source 2} [said]{cue 2} [it was old]{content 2}.
                [The police]{source 1} [said]{cue 1} that [two men were hurt]{content 1}. [They were taken to hospital]{content 2}, [the police]{source 2} [added]{cue 2}.
                [Police]{source 1} [say]{cue 1} [a man fell from the roof]{content 1}. [He died]{content 2}, [a neighbour]{source 2} [said]{cue 2}.
                ["The door was shut,"]{content 1} [Ann Moe]{source 1} [said]{cue 1}. She left at noon. ["Nobody came,"]{content 2} [she]{source 2} [added]{cue 2}.
                [Ann Moe]{source 1} [said]{cue 1} [the roof leaked]{content 1}, but [Ivo Lang]{source 2} [said]{cue 2} [it was dry]{content 2}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsTwoSpeakersInARow(String marked) {
        assertFound(marked);
    }

    static Stream<String> readsAHeadline() {
        return """
                [Police]{source}[:]{cue} [Two men hurt in fire]{content}
                [Mill will close]{content}, [union]{source} [says]{cue}
                [Mayor]{source} [says]{cue} [pool will reopen]{content}
                [Mill to close in June]{content}, [sources]{source} [say]{cue}
                ['We will appeal,']{content} [says]{cue} [lawyer for family]{source}
                [Chip]{content} [reportedly]{cue} [delayed until May]{content}
                [Harbour Post]{source}[:]{cue} [Mill will close]{content}
                [Two hurt in fire]{content}, [police]{source} [say]{cue}
                [Mill]{content} [is said to]{cue} [close]{content}
                [Bridge closed]{content}, [according to]{cue} [police]{source}
                [Study]{source} [finds]{cue} [bees can count]{content}
                [Firm]{source} [plans]{cue} [to close mill]{content}
                [Sources]{source}[:]{cue} [Mill to close in June]{content}
                [Mayor]{source} [Admits]{cue} [Pool Was Never Safe]{content}
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void readsAHeadline(String marked) {
        assertHeadline(marked);
    }

    static Stream<String> letsAQuotationGoOn() {
        return """
                ["We waited,"]{content} [Ann Moe]{source} [said]{cue}. ["Nobody came.]{content} [Then we left."]{content}
                Ann Moe was angry. ["We waited,"]{content} [she]{source} [said]{cue}. ["Nobody came."]{content}
                ["We waited,"]{content} [Ann Moe]{source} [said]{cue}.¶["Nobody came."]{content}
                ["We waited,"]{content 1} [Ann Moe]{source 1} [said]{cue 1}.¶["Nobody came,"]{content 2} [said]{cue 2} [Ivo Lang]{source 2}.
                [Ann Moe]{source} [said]{cue}: ["We waited]{content}. [Nobody came."]{content}
                ["We waited for an hour,"]{content} [Ann Moe]{source} [said]{cue}. ["Nobody came.]{content} [The phone was dead.]{content} [Then we left."]{content}
                ["We waited for an hour,"]{content} [Ann Moe]{source} [said]{cue}.¶["Nobody came.]{content}¶["Then we left."]{content}
                The coach was happy. ["We played well,"]{content} [he]{source} [said]{cue}.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void letsAQuotationGoOn(String marked) {
        assertFound(marked);
    }

    static Stream<String> takesNothingNegatedForACue() {
        return """
                Ann Moe did not say that the bridge was closed.
                The mayor never said the pool would close.
                Nobody said the bridge was safe.
                The ministry has not announced when the law will come.
                He could not say how many were hurt.
                The firm has not said that it will pay.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesNothingNegatedForACue(String text) {
        assertFound(text);
    }

    static Stream<String> takesNoListenerForASource() {
        return """
                The residents [were told]{cue} that [the water was safe]{content}.
                The man was asked to leave.
                The plan was announced in May.
                The pool was said in 1990.
                She was reminded of the rule.
                The letter was written in 1987.
                The figures were revealed on Monday.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesNoListenerForASource(String text) {
        assertFound(text);
    }

    static Stream<String> takesNoQuotedVerbForACue() {
        return """
                "He said it was fine."
                The sign read nothing.
                The song "She Said So" sold well.
                His book, "I Told You the Sea Was Cold," won a prize.
                "They say that a lot" is a saying in the village.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesNoQuotedVerbForACue(String text) {
        assertFound(text);
    }

    static Stream<String> takesNoOtherMeaningForACue() {
        return """
                The state claims office moved to Riga.
                The report was two days late.
                Insurance claims rose by 4 percent.
                The statement was short.
                The post office in Harrow will close.
                The note lay on the table.
                The bank statement was two days late.
                The news report ran for an hour.
                The record stood for ten years.
                The plan was bold.
                The estimate was too low.
                The firm found a buyer in May.
                Ann Moe found the key under the mat.
                The warning lights were broken.
                The town shows films in the park.
                The gallery shows ten paintings by Ida Kern.
                The museum showed 40 pictures.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesNoOtherMeaningForACue(String text) {
        assertFound(text);
    }

    static Stream<String> takesNoReasonForASource() {
        return """
                This suggests that the market is weak.
                That shows how quickly the river can rise.
                Which means that the toll will rise.
                It seems that the bridge is closed.
                The silence suggests that nobody is home.
                This indicates a lack of care.
                The timing of the sale suggests that the firm is weak.
                Selling the mill underscores that the firm is weak.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesNoReasonForASource(String text) {
        assertFound(text);
    }

    static Stream<String> takesNoDeedForSpeech() {
        return """
                Told of the verdict, Ann Moe left the room.
                What was said at the meeting is not known.
                He agreed to sell the farm.
                The firm agreed a price in June.
                She asked for a glass of water.
                The dog answered with a bark.
                They continued to the harbour.
                The train began its journey in Riga.
                She read the letter twice.
                The choir recorded the song in one day.
                The bakery posted a loss of 2 million euros.
                She noted the number of the car.
                He learned Latvian in two years.
                The committee considered the matter for an hour.
                Ann Moe answered the door.
                The referee showed two red cards.
                The port handled 40 ships a day.
                She wrote to the mayor.
                The police stopped two cars.
                She said nothing.
                He said goodbye to the crew.
                The mayor told a joke.
                Tell me when the train comes.
                If you say so, the door opens.
                To say that the bridge is safe is easy.
                Two of 18 states voted in May.
                The firm is certain of its place.
                He puts it on the table.
                The tests of the new boat went on.
                Handed a copy on Tuesday, Moe left.
                Why the paper counts four and the regulator eleven is unclear.
                If the email is genuine, it would be hard for the firm to argue.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void takesNoDeedForSpeech(String text) {
        assertFound(text);
    }

    private static void assertFound(String marked) {
        String text = MarkedSentence.parse(marked).text();

        assertMarked(marked, Article.builder().text(text).build());
    }

    private static void assertHeadline(String marked) {
        String text = MarkedSentence.parse(marked).text();

        assertMarked(marked, Article.builder().text(text).title(text).build());
    }

    private static void assertMarked(String marked, Article article) {
        TaggedText text = TaggedText.of(article.text());

        assertThat(MarkedSentence.of(article.text(), new CueAttributionFinder().find(article, text)))
                .hasToString(marked);
    }
}
