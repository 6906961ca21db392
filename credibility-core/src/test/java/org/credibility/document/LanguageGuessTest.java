package org.credibility.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ferry to Skarholm will stop in May, two people familiar with the matter told the Post on Monday.",
                "en | Señor José Núñez de la Cruz y Peña told Le Courrier de la Baie that the line from La Coruña will stop in May.",
                "de | Die Fähre nach Skarholm wird im Mai eingestellt, sagten zwei mit der Sache vertraute Personen am Montag der Zeitung.",
                "fr | Le bac de Skarholm ne circulera plus en mai, ont dit lundi au journal deux personnes au courant de l'affaire.",
                "es | El transbordador de la isla dejará de navegar en mayo, según dijeron el lunes al diario dos personas.",
                "it | Il traghetto per l'isola si fermerà in maggio, hanno detto lunedì al giornale due persone che conoscono i piani.",
                "pt | A balsa para a ilha vai parar em maio, disseram ao jornal na segunda-feira duas pessoas que não foram nomeadas.",
                "nl | De veerboot naar het eiland stopt in mei, zeiden twee mensen die van de zaak op de hoogte zijn tegen de krant.",
                "sv | Färjan till ön slutar gå i maj, sade två personer som har insyn i frågan till tidningen på måndagen.",
                "pl | Prom na wyspę przestanie kursować w maju, jak powiedziały w poniedziałek gazecie dwie osoby, które znają sprawę.",
                "ru | Паром на остров перестанет ходить в мае, сообщили газете два человека, знакомые с планами.",
                "el | Το πλοίο για το νησί θα σταματήσει τον Μάιο, είπαν δύο άνθρωποι στην εφημερίδα.",
                "ja | 島へのフェリーは五月に終わると、二人の関係者が新聞に語った。会社は何も言わなかった。",
                "zh | 渡轮将于五月停运，两名知情人士周一对报纸表示。公司没有回应这一消息。"
            })
    void tellsALanguage(String language, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }

    @Test
    void takesAFewWordsForEnglish() {
        assertThat(LanguageGuess.of("Fähre nach Skarholm wird eingestellt")).isEqualTo("en");
    }

    @Test
    void takesNoWordsForEnglish() {
        assertThat(LanguageGuess.of("")).isEqualTo("en");
    }

    @Test
    void doesNotKnowEveryLanguage() {
        assertThat(LanguageGuess.of("Meli hiyo itasimama mwezi Mei, walisema watu wawili. ".repeat(12)))
                .isEqualTo("und");
    }

    @Test
    void staysWithEnglishAroundWordsOfOthers() {
        assertThat(LanguageGuess.of(
                        "The mayor said: \"Die Fähre nach der Insel ist für uns alle wichtig.\" She was at the harbour "
                                + "with some of the people who had asked for a new timetable."))
                .isEqualTo("en");
    }
}
